import { describeTwins } from './twins.js';

// 45 CFR 164.514(b)(2)(i)(J): bank accounts, IFSC, UPI, cards, IBAN.
describeTwins('accounts', [
  ['A/c no ⟦50100234567891⟧', 'a/c rhinitis 5 years'],
  ['acct ⟦0448 2010 0091 553⟧ for JSY', 'acc to 2010 criteria'],
  ['IFSC ⟦SBIN0001234⟧', 'ISFC 12'],
  ['account ⟦33221100445⟧, ⟦HDFC0000123⟧', 'on account of 3322 ml output'],
  ['upi ⟦kamla62@okaxis⟧', 'upi not used'],
  ['gpay ⟦9845012345@ybl⟧', 'dose 98 @ 45'],
  ['pay ⟦ravi.k@paytm⟧', 'pay in part'],
  ['card ⟦4532 7500 1918 2731⟧', 'card 4, 5 and 7'],
  ['⟦371449635398431⟧ is my amex', '37144963 reads aligned'],
  ['IBAN ⟦GB29 NWBK 6016 1331 9268 19⟧', 'GB29 strain'],
  ['⟦DE89370400440532013000⟧', 'DE89 mutant'],
  ['bank a/c: ⟦30215478963⟧', 'bank blood: 3 units'],
  ['UTR no ⟦SBIN324118877211⟧', 'UTR 3 prime'],
  ['Acct#: ⟦SH-456789⟧', 'accurate to 456'],
  ['txn id ⟦T2403121130445⟧', 'TXA 1 g in 10 min'],
]);
