/** How terms of medicine end that are on no list. */
const ENDING =
  /(?:itis|osis|oses|a?emias?|a?emic|ectomy|otomy|ostomy|oscop(?:y|ic)|scopically|opathy|plasty|graph(?:y|ic|ically)|metry|algia|uria|penia|penic|plegia|ology|ologist|ologic|ological|trophy|trophic|cele|rrhoe?a|rrhag(?:e|ic|ia)|phagia|pno?ea|pno?eic|capni[ac]|cardi[ac]|megaly|ectasi[as]|iasis|echoic|[a-z]{4}(?:dense|intense)|lucent|opaque|cytes?|cytic|omas?|mycin|micin|cillin|floxacin|azole|prazole|sartan|pril|olol|statin|dipine|gliptin|gliflozin|tidine|mab|nib|(?:clo|na|ca|mi|si|fo|bu|pre|gra|ira|tas)vir|parin|setron|triptan|caine|azepam|zolam|barbital|profen|oxicam|thiazide|semide|metacin|kinase|globin|globulin|lysis|lytic|stasis|static|genic|toxic|philic|chromic|thermi[ac]|volemic|otic|itic|oid|ous|tion|ically|i[sz]ed|i[sz]ing|therapy|tripsy|vascular|a?esthesia|algesia|kinetics|ular|lateral|medial|parous|natal|partum|operative(?:ly)?|cystic|costal|sternal|hepatic|renal|gastric|enteric|cutaneous|venous|arterial|phageal|phalangeal|o?edema(?:tous)?)$/;

/** How they begin, and words of learning with them; no name of the lists does, but what firms are called. */
const BEGINNING =
  /^(?:adeno|adren|angio|antenat|aorto|arterio|arthro|atrio|audio|brachy|broncho|carcino|cardi[ao]|cerebr|cerebell|chemo|cholangi|chondro|colono|crani|cryo|cyto|dermat|duoden|echo|electro|encephal|endocard|erythro|fibro|follicul|gastro|glomerul|gluco|gyna?ec|ha?emato?|ha?emo|hepat|hetero|hyper|hypo|hystero|immuno|intra|jejun|kerato|keto|laparo|laryng|leiomyo|leu[ck]o|lipo|lymph|macro|mammo|mandib|maxill|mediastin|melano|mening|multi|myelo|myocard|neonat|nephro|neuro|obstet|onco|ophthalm|orthop|osteo|pachy|pancreat|patho|pericard|perinat|pharmaco|pharyng|phleb|physio|pleur|pneumo|polyneur|procto|psych|pulmon|pyelo|radicul|radio|recto|retin|retro|rhabdo|rhino|salpingo|splen|spondyl|squamo|teratogen|thorac|thrombo|tympan|ureter|urethr|vascul|ventriculo|vesico|vitre)/;
const FIRM =
  /(?:care|cure|plus|med|life|line|vision|point|world|one|link|net|soft|tech|mart|city|land|view|hub|labs?|clinic|india|dent|kids|spine|cross|faith|mountain|state|coast)$/;

const SHORTEST_BY_ENDING = 7;
const SHORTEST_BY_BEGINNING = 8;

/**
 * Whether a word that no list has is built as terms of medicine are: "hypoechoic", "lithotripsy".
 *
 * @param lower one word in lower case
 */
export const isLearned = (lower: string): boolean =>
  (lower.length >= SHORTEST_BY_ENDING && ENDING.test(lower)) ||
  (lower.length >= SHORTEST_BY_BEGINNING && BEGINNING.test(lower) && !FIRM.test(lower));
