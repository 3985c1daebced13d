import { organisationScripts } from './organisation-scripts.js';
import { valuesFound } from './values-found.js';

describe('organisation scripts', () => {
  it.each<[string, string[]]>([
    ['अपोलो अस्पताल में भर्ती', ['अपोलो अस्पताल']],
    ['सदर अस्पताल गुमला', ['सदर अस्पताल गुमला']],
    ['জয়নগর গ্রামীণ হাসপাতাল', ['জয়নগর গ্রামীণ হাসপাতাল']],
    ['ಮಿಂಟೊ ಕಣ್ಣಿನ ಆಸ್ಪತ್ರೆಗೆ ಕಳುಹಿಸಿ', ['ಮಿಂಟೊ ಕಣ್ಣಿನ ಆಸ್ಪತ್ರೆಗೆ']],
    ['ਸਿਵਲ ਹਸਪਤਾਲ ਬਰਨਾਲਾ', ['ਸਿਵਲ ਹਸਪਤਾਲ ਬਰਨਾਲਾ']],
    ['ओम लैब, स्टेशन रोड, सीहोर\nनाम', ['ओम लैब', 'स्टेशन रोड', 'सीहोर']],
    ['सरकारी अस्पताल भेजा; ಜಿಲ್ಲಾ ಆಸ್ಪತ್ರೆ', []],
    ['जिला अस्पताल में, हमारे अस्पताल से', []],
  ])('%j', (text, values) => {
    expect(valuesFound(organisationScripts, text)).toEqual(values);
  });
});
