/** Words that say nothing of a case, in English, Hinglish and Hindi. `no` is not among them. */
const LITTLE_WORDS = new Set(
  `a an the of in on at to for from with by and or is are was were be been has have had do does did
this that these those it its he she his her him they their there which what who how when where why
can may should would will if than then into about near after before during while also please
my our your me we you i am not without any some very together
ka ki ke ko se mein main me par ne hai hain ho hua hui tha thi aur ya bhi kya kaise liye wala wali
bina saath baad pehle raha rahi rahe gaya gayi jata jati hona karna kare karen
का की के को से में पर ने है हैं हो हुआ हुई था थी और या भी क्या कैसे लिए वाला वाली बिना साथ बाद पहले रहा रही रहे`.split(
    /\s+/,
  ),
);

export function isLittleWord(word: string): boolean {
  return LITTLE_WORDS.has(word);
}
