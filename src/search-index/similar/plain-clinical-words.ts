/** Everyday words that nonetheless say what a case is about. */
export const PLAIN_CLINICAL_WORDS: ReadonlySet<string> = new Set(
  `abortion acid allergic allergy ankle arm asthma baby back bite biting bladder bleed bleeding blind blood bone bowel brain
breast breath breathing bruise burn burning burns cancer chest chill choking chronic contact cough cramp cramps dead deaf
delivery diabetes diabetic dog drain drink drowning drug drugs ear elbow eye eyelid eyes face faint fall fall fever finger
flu foot fracture gland gout growth gum hair hand head headache healing hearing heart heel hip infant infection
infectious injury insect itch jaw joint kidney knee labour leg lip liver lung lump milk mouth muscle nail neck nerve nose
numb pain painful palm pregnancy pregnant poison poisoning pulse rash ring scalp scar shock shoulder sight sinus skin skull
sleep smoke snake sore spider spine spot stomach stroke stung suicide surgery sweat swallow throat throat thumb toe tongue
tooth toxic tumour ulcer vaccine vein virus vision voice vomit weak weakness wheeze womb worm wound wrist`.split(
    /\s+/,
  ),
);
