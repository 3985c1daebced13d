/** Words that are the same in every specialty: English, and the Hindi that stands between it. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about after again all also am an and any are as at be been before but by can could did do does
  for from give given go had has have he her here him his how i if in into is it its just kar karna
  karun kya ka ke ki ko kab kaise kitna may me mein se hai hain ho hota hoti he or aur ya ab bhi nahi
  tha the than that their them then there they this those to too up us was we were what when where
  which while who whom why will with would should shall she you your my our not no now on of off one
  only out over per same since so some still such under until very via x please pls pt patient
  wala wali wale karte karta karti raha rahi rahe gaya gayi tak bahut`.split(/\s+/),
);
