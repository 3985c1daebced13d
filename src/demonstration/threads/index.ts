import type { DemonstrationThread } from '../demonstration-thread.js';
import { CARDIOLOGY } from './cardiology.js';
import { DERMATOLOGY } from './dermatology.js';
import { EMERGENCY_AND_TOXICOLOGY } from './emergency-and-toxicology.js';
import { ENT_OPHTHALMOLOGY_AND_DENTISTRY } from './ent-ophthalmology-and-dentistry.js';
import { GASTROENTEROLOGY_AND_ANAESTHESIOLOGY } from './gastroenterology-and-anaesthesiology.js';
import { GENERAL_MEDICINE_AND_ENDOCRINOLOGY } from './general-medicine-and-endocrinology.js';
import { HAEMATOLOGY_AND_PALLIATIVE_CARE } from './haematology-and-palliative-care.js';
import { INFECTIOUS_DISEASES } from './infectious-diseases.js';
import { NEPHROLOGY } from './nephrology.js';
import { NEUROLOGY } from './neurology.js';
import { OBSTETRICS_AND_GYNAECOLOGY } from './obstetrics-and-gynaecology.js';
import { ORTHOPAEDICS } from './orthopaedics.js';
import { PAEDIATRICS_AND_NEONATOLOGY } from './paediatrics-and-neonatology.js';
import { PSYCHIATRY } from './psychiatry.js';
import { RESPIRATORY_MEDICINE } from './respiratory-medicine.js';
import { SURGERY_AND_BURNS } from './surgery-and-burns.js';

/** Every case of the demonstration, newest first. */
export const DEMONSTRATION_THREADS: readonly DemonstrationThread[] = [
  ...EMERGENCY_AND_TOXICOLOGY,
  ...INFECTIOUS_DISEASES,
  ...RESPIRATORY_MEDICINE,
  ...PAEDIATRICS_AND_NEONATOLOGY,
  ...OBSTETRICS_AND_GYNAECOLOGY,
  ...CARDIOLOGY,
  ...DERMATOLOGY,
  ...GENERAL_MEDICINE_AND_ENDOCRINOLOGY,
  ...NEPHROLOGY,
  ...NEUROLOGY,
  ...PSYCHIATRY,
  ...SURGERY_AND_BURNS,
  ...ORTHOPAEDICS,
  ...ENT_OPHTHALMOLOGY_AND_DENTISTRY,
  ...HAEMATOLOGY_AND_PALLIATIVE_CARE,
  ...GASTROENTEROLOGY_AND_ANAESTHESIOLOGY,
].sort((one, other) => one.hoursAgo - other.hoursAgo);
