import { textLanguage } from './text-language.js';

describe('textLanguage', () => {
  it.each([
    ['Fever for ten days, no rash. Took paracetamol 500 mg.', 'en'],
    ['54M c/o SOB, BP 140/90, Hb 9.2', 'en'],
    ['[Patient 1] says "bukhar hai", but the chest is clear and there is no rash.', 'en'],
    ['Patient ko teen din se bukhar hai, khansi bhi hai, bhukh nahi lagti.', 'hi-Latn'],
    ['तीन दिन से बुखार है, खाँसी भी है। BP 140/90', 'hi'],
    ['तीन दिवसांपासून ताप आहे, खोकला पण आहे', 'mr'],
    ['তিন দিন ধরে জ্বর, সর্দি আর কাশি', 'bn'],
    ['তিনি দিনৰ পৰা জ্বৰ', 'as'],
    ['மூன்று நாட்களாக காய்ச்சல்', 'ta'],
    ['మూడు రోజులుగా జ్వరం', 'te'],
    ['ಮೂರು ದಿನಗಳಿಂದ ಜ್ವರ', 'kn'],
    ['മൂന്ന് ദിവസമായി പനി', 'ml'],
    ['ત્રણ દિવસથી તાવ', 'gu'],
    ['ਤਿੰਨ ਦਿਨਾਂ ਤੋਂ ਬੁਖਾਰ', 'pa'],
    ['ତିନି ଦିନ ଧରି ଜ୍ୱର', 'or'],
    ['تین دن سے بخار ہے', 'ur'],
    ['140/90 → 120/80', null],
    ['', null],
  ])('%s is %s', (text, language) => {
    expect(textLanguage(text)).toBe(language);
  });
});
