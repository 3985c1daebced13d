/** One thing in masked text that narrows down who is meant. Neither part quotes the text. */
export interface RiskFactor {
  readonly explanation: string;
  readonly advice: string;
}

export interface Sign extends RiskFactor {
  readonly regex: RegExp;
}

export interface TellingSign extends Sign {
  readonly weight: number;
}

/** Each of these alone sets somebody apart from their neighbours. */
export const TELLING: readonly TellingSign[] = [
  {
    regex: /\[90\+\]|\b(?:centenarian|nonagenarian|oldest (?:person|man|woman|resident|voter))\b/i,
    weight: 1,
    explanation: 'A very old person is mentioned; few live in one place.',
    advice: 'Leave the age out, or say "elderly".',
  },
  {
    regex:
      /\b(?:the|our) (?:only|first|last|sole|oldest|youngest)(?: [a-z]+){0,4} (?:of|in|from|at) (?:the|this|our|her|his|\[)/i,
    weight: 2,
    explanation: 'Someone is described as the only or first of a place.',
    advice: 'Describe the role in general words.',
  },
  {
    regex:
      /\b(?:mayor|minister|mla|mp|judge|collector|sarpanch|tahsildar|actor|actress|singer|cricketer|champion|medall?ist|celebrity|politician|bishop|princess|prince|king|queen|chieftain|commissioner|chef|weaver|anchor|newsreader)\b|\[Profession\]/i,
    weight: 2,
    explanation: 'A profession or office is named that few people hold.',
    advice: 'Name the exposure that matters, not the office.',
  },
  {
    regex:
      /\b(?:in the (?:news|newspaper|media)|viral|newspaper|television|tv channel|well[- ]known|famous|court case|verdict|fir\b|police case|accident on|stampede|train accident|bus accident|building collapse|landslide|riots?|encounter|gas leak)\b/i,
    weight: 1,
    explanation: 'The event may be known to the public.',
    advice: 'Leave out what was reported elsewhere.',
  },
  {
    regex:
      /\b(?:twins?|triplets|quadruplets|conjoined|transgender|hermaphrodite|siamese|nomad|foreign(?:er)?|tourist|expat|refugee)\b/i,
    weight: 1,
    explanation: 'A rare trait or origin is mentioned.',
    advice: 'Keep it only if the question depends on it.',
  },
  {
    regex:
      /\b(?:first (?:reported )?case|only \d+ cases|rarest|never been reported|world'?s (?:first|only)|case report)\b/i,
    weight: 1,
    explanation: 'The condition is so rare that it may point to one person.',
    advice: 'Leave out place and date altogether.',
  },
  {
    regex:
      /\b(?:progeria|nipah|anthrax|plague|rabies|rabid|creutzfeldt|kuru|fatal insomnia|kyasanur|lassa|ebola|marburg|hantavirus|gaucher|fabry|pompe|niemann|tay[- ]sachs|wilson'?s disease|porphyria|xeroderma|epidermolysis|ichthyosis|proteus syndrome|moebius|erdheim|castleman|whipple|alkaptonuria|homocystinuria|maple syrup|situs inversus|hermansky|chediak|ataxia telangiectasia|fibrodysplasia|methanol poisoning|heart transplant|face transplant|hand transplant)\b/i,
    weight: 1,
    explanation: 'The condition is rare; few people of one region have it.',
    advice:
      'Leave out the place and the exact age, and name the class of disease if that is enough.',
  },
];

/** What Safe Harbor lets stand; with something telling beside it, the crowd gets smaller again. */
export const NARROWING: readonly Sign[] = [
  {
    regex:
      /(?<![\w.,/-])[1-8]?\d(?:[ -]?(?:years?|yrs?|yr|y)[ -]?(?:old|\/?[mf]\b|male|female)| ?\/ ?[mf]\b| ?y\/o)/i,
    explanation: 'The exact age is given.',
    advice: 'Give the age as a band, such as 40 to 49.',
  },
];
