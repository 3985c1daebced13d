/** Words before a number that name it; the number is behind them, they are no part of it. */
export const LABEL_WORD =
  /^#?(?:lot|ref|mrn|mrd|uhid|sn|no|pin(?:code)?|pan|gmc|nmc|kmc|mci|npi|dea|nhs|chi|ssn|ph|mob|tel|fax|reg|bed|id|sid|bill|hosp|file|case|lab|acc|ac|dob|age|wt|ht|rbs|bp|hr|zip(?:code)?|postcode|vid|pid|dl|vin|imei|ext|abha|aadhaar|aadhar|adhaar|adhar|nino|ni|upi|udi|fir|cr|c\.r|ifsc|isfc|nikshay|medicare|medicaid|epic|soc|sec|iban|utr|mr|urn|hrn|ur|rv|tx|po|wo)(?![A-Za-z])/i;

/** A code of a classification or a trial, a paper's number: none of a person. */
export const CODE_SYSTEM =
  /\b(?:snomed|loinc|rxnorm|cpt|icd(?:[ -]?(?:9|10|11|o)|[ -](?:code|dx))|atcc|nctc|atc|drg|trial|doi|pmid|isbn|hcpcs|cas|omim|ndc|nct)\b[^\n]{0,14}$|\bN[CGMPR]_$/i;

/** A count, a titre or a load may be as long as a number of a person. */
export const COUNT_BEFORE =
  /\b(?:counts?|copies|load|vl|ldh|cpk|ck|bnp|ferritin|platelets?(?: number)?|plt|wbc|tlc|rbc|pefr?|peak flow|(?:total|mapped|paired|raw|sequencing) reads|titre|titer|population|rs\.?|inr|usd)(?:'?s)?[ :=.]{0,3}(?:is |was |of )?$/i;

/** What a firm calls a model may stand behind the firm's name: "Beckman AU5800". */
export const MAKER_BEFORE = /\p{Lu}\p{Ll}{3,} $/u;

/** Behind a word that is more than a label: a time of day … */
export const CLOCK = /^(?:[01]\d|2[0-3])[0-5]\d$/;
/** … or a ventilator's figures: "AC 550x12", "A/C 22/420", "ac 14/600/50/8". */
export const VENTILATED = /^\d{2,3}x\d{2,3}(?!\d)|^\d{2}\/\d{3}(?:\/\.?\d{1,2}\/\d{1,2})?$/i;

/** What makes a number before it a quantity, or the number of a house. */
export const QUANTITY_AFTER =
  /^(?:\/| ?(?:%|m[lg]|mc[gq]|cm\b|mm\b|kg|g\b|iu\b|u\b|units?\b(?! ?(?:no|id|[ivx]+\b|\d))|hu\b|bpm|ms\b|fr\b|hz\b|ppm|ft\b|feet|miles|lakhs?|k?cals?|calories|years?|yrs?|y\b|y\/?o|months?|weeks?|wks?|days?|hours?|hrs?|min(?:ute)?s?\b|am\b|pm\b|times|x\b|x ?10|patients?|women|men\b|people|births|cases?|records|cycles?|doses?|points?|steps?|slices?|copies|cells|reads|st\b|ave|rd\b|road|street))/i;
