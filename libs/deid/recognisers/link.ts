import type { Recogniser } from '../candidate.js';
import { matchPatterns, type Pattern } from '../pattern.js';

const TLD =
  'com|org|net|edu|gov|in|co|io|uk|us|info|biz|me|app|dev|health|clinic|ca|au|nz|de|fr|eu|ch|se|no|nl|be|es|it|pl|dk|fi|hu|cz|za|cy|ee|ae|sg|my|lk|np|bd|pk|jp|cn|br|mx|ru|link|ly|gl|be|tv';

const octetsValid = (value: string) => value.split('.').every((part) => Number(part) <= 255);

const PATTERNS: readonly Pattern[] = [
  {
    regex: /(?<![\w])(?:https?|ftp):\/\/[^\s<>"'[\]()\u0091]{3,500}/dgi,
    category: 'URL',
    surrogate: 'Link',
    confidence: 0.99,
  },
  {
    regex: /(?<![\w@.])www\.[^\s<>"'[\]()\u0091]{3,300}/dgi,
    category: 'URL',
    surrogate: 'Link',
    confidence: 0.98,
  },
  {
    // Bare domains: two labels or more and a known ending; "e.g.in" is no domain.
    regex: new RegExp(
      `(?<![\\w@./-])(?:(?:[a-z0-9][a-z0-9-]{1,62}|t)\\.){1,4}(?:${TLD})(?:/[^\\s<>"'()\\u0091]{0,200})?(?![\\w@-]|\\.\\w)`,
      'dg',
    ),
    category: 'URL',
    surrogate: 'Link',
    confidence: 0.8,
    validate: (value) => {
      if (
        value.includes('/') ||
        /\.(?:com|org|net|edu|gov)\b|\.co\.|[a-z]{4,}\.(?:in|io|uk|app|health)$/.test(value)
      )
        return 0.85;
      return 0;
    },
  },
  {
    regex: /(?<![\w.])\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\w]|\.\d)/dg,
    category: 'IP_ADDRESS',
    surrogate: 'IP address',
    confidence: 0.9,
    validate: (value) => (octetsValid(value) ? 0.9 : 0),
  },
  {
    regex: /(?<![\w:])[0-9a-f]{1,4}(?:::?[0-9a-f]{1,4}){2,7}(?![\w:])/dgi,
    category: 'IP_ADDRESS',
    surrogate: 'IP address',
    confidence: 0.8,
    // All eight groups, or one gap that stands for those left out (RFC 4291); "08:14:05" has neither.
    validate: (value) => {
      const gaps = value.split('::').length - 1;
      return gaps === 1 || (gaps === 0 && value.split(':').length === 8) ? 0.95 : 0;
    },
  },
  {
    regex: /(?<![\w:-])(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}(?![\w:-])/dgi,
    category: 'DEVICE',
    surrogate: 'Device no.',
    confidence: 0.9,
    validate: (value) => (/[a-f]/i.test(value) || value.includes(':') ? 0.9 : 0),
  },
];

/** 45 CFR 164.514(b)(2)(i)(M), (N) and (O). Web addresses, IP addresses, hardware addresses. */
export const link: Recogniser = {
  name: 'link',
  recognise: (note) => matchPatterns(note, 'link', PATTERNS),
};
