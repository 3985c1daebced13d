const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What follows a name that belongs to medicine, not to a person. */
const TERMS = setOf(`
syndrome sign signs disease test tests score scoring scale classification criteria criterion
grade grading stage staging type class phenomenon reflex murmur line lines ring rings body
bodies cells cell tumour tumor lymphoma sarcoma carcinoma procedure operation repair technique
approach incision position manoeuvre maneuver forceps clamp retractor catheter tube drain needle
tap stain index formula rule rules law triad tetrad pentad palsy paralysis fracture dislocation
deformity contracture nodes node nodules nodule ulcer gangrene hernia pouch gland duct canal
space fossa fascia ligament artery vein nerve ganglion muscle area spots spot striae angle
regimen protocol trial study consensus guidelines guideline declaration nomogram chart table
stool coma fever boil belly sore virus bacillus agar medium method assay reaction anaemia anemia
thyroiditis chorea ataxia dystrophy nephropathy encephalopathy oesophagus esophagus diverticulum
phimosis foot joint knee hip spine neuralgia migraine epilepsy dementia respiration breathing
inhaler plan mask group section sheath mixture syrup vati bhasma churna asava oil paste cream
ointment capsules capsule tablets tablet drops injection scissors hook speculum elevator
rongeurs rongeur osteotome sponges sponge gag hemostat xenograft membrane fasting named doses
workers worker book manual handbook textbook suture balloon stent valve graft flap plate nail
splint collar brace stocking granules granule crystals crystal fibres fibre rosettes rosette
complex focus lesion system equation units unit solution lactate oncogene chromosome trait phase
factor view block reagent lung heart pump filter cyst paget vipers viper strains strain stitches
stitch plication particles particle plaques plaque clefts cleft dots dot foci traction biscuits
biscuit wort boot laws paradox
`);
/** Terms of two words whose first is none. */
const TERMS_OF_TWO =
  /^(?:blood group|mouth gag|ankle rules?|bowel prep|(?:river|valley|creek|forest) (?:virus|fever|encephalitis|disease))$/;
/** Things, parts and methods, behind a name that is not one of the usual given ones. */
const THINGS = setOf(`
style tape gas exposure beats beat lasers laser weights weight trumpet boots boot cannulas
cannula coil snare basket stapler hoist trocar sump brushing brush gauze frame bandage pins pin
screws screw wires wire rods rod cuff granulation inclusions inclusion zone notch crest tubercle
foramen folds fold creases crease papules papule macules macule naevus navus patches patch
comedones effect shift hypothesis principle ratio coefficient plots plot curve slope model
estimator correction distribution wedge waves wave bundle thrill pulse hydrogel strength
sequence anomaly malformation variants variant haemoglobin hemoglobin platelet antigen antibody
antibodies phenotype serovar serotype toxin venom antivenom IUD IOL ventilator multirule bias
sling colposuspension pessary ring technique swab broth floatation flotation thickness depth
margin cord reflexes valves analyser analyzer truck phone watch fingers stone stones infarct shunt
blade blades probe urethrotome reticulin leaflet handout buns paperback
`);

/** "'s sign", " (ABC) score", "-type": the next two words. */
const BEHIND =
  /^(?:'s| \([A-Z]{3,6}\))?[ -]{1,2}(?<first>[A-Za-z]+)(?: (?<second>[A-Za-z]+))?(?!\w)/;
/** How far behind a name they are read. */
const REACH = 40;

const behind = (text: string, end: number) => BEHIND.exec(text.slice(end, end + REACH))?.groups;

/** Whether a term of medicine stands behind an offset: "syndrome", "'s sign", "-type". */
export function isTermBehind(text: string, end: number): boolean {
  const { first = '', second = '' } = behind(text, end) ?? {};
  const [word, next] = [first.toLowerCase(), second.toLowerCase()];
  return TERMS.has(word) || TERMS_OF_TWO.test(`${word} ${next}`);
}

/** The same for a thing, a part or a method, which begins no sentence: "tape", "notch", "IUD". */
export const isThingBehind = (text: string, end: number): boolean =>
  THINGS.has(behind(text, end)?.['first'] ?? '');
