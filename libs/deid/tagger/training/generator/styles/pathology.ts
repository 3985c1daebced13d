/** Reports with a header like a table. */
export const PATHOLOGY = {
  region: 'mixed',
  open: [
    '{labName}\n{addr}\nPatient Name : {pt}\nAge / Gender : {age} / [M|F]\nReferred By : [Dr. |]{doc}\n[Sample Collected|Received|Reported] : {date} {time}\n[Lab No|Accession|Specimen No|Barcode] : {id}\n',
    'SURGICAL PATHOLOGY REPORT\n[Name|Patient]: {pt} [MRN|Case #|Path No]: {id}\n[DOB|Collected]: {date}  [Physician|Surgeon|Submitting]: {doc}\nFacility: {hosp}\n',
    'Name\tAge\tSex\tLab ID\tRef Dr\n{pt}\t{age}\t[M|F]\t{id}\t{doc}\n',
    '| Patient | {pt} |\n| Hospital | {hosp} |\n| Date | {date} |\n| Consultant | {doc} |\n',
    'HISTOPATHOLOGY\nSpecimen: {body}. Clinician: {doc}. {hosp}, {town}. Ref {id}\n',
  ],
  body: [
    'GROSS: Received in formalin labelled "[{pt2}|{pt}], {body}", measuring {n} x {n} x {n} cm.',
    'MICROSCOPY: Sections show {dx}. Ki-67 {nn}%. ER {ratio}.',
    'Masson trichrome, Congo red, Prussian blue, Grocott and Ziehl-Neelsen stains negative.',
    'IMPRESSION: {eponym} {term}, {body}.',
    'Nottingham grade {n}. Gleason 3+4. Clark level IV. Stage T{n}N0M0.',
    'Reported by {doc} on {date}. Verified by {who}.',
    'Blocks A1-A{n} embedded by {first}. Slides reviewed with Dr {doc2}.',
    '{lab}   [H|L|]\n{lab}\n{lab}',
    'Comment: correlate clinically. {organism} grown.',
    'Call [{labName}|the laboratory] on {phone} for queries.',
    'Previous biopsy {id} dated {date} at {hosp} was benign.',
  ],
  close: [
    'Dr. {doc}\nMD [Pathology|Microbiology|Biochemistry]',
    '{who}, MD\nElectronically signed {date}',
    'End of report',
    '',
  ],
} as const;
