import { describeTwins } from './twins.js';

// 45 CFR 164.514(b)(2)(i)(F), (N) and (O): e-mail, web and network addresses.
describeTwins('e-mail, web and network addresses', [
  ['write to ⟦k.d_1962@gmail.com⟧', 'write to the duty @ desk'],
  ['mail unit ⟦three dot med at gmail dot com⟧', 'meal at eight, dot and blot haemorrhage'],
  ['mail ⟦asha.rao [at] yahoo [dot] in⟧', 'Na [at] baseline, Hb [not] done'],
  ['id: ⟦rao (at) nims (dot) edu (dot) in⟧', 'seen (at) review (dot) plot'],
  ['⟦wardoffice＠hospital．org⟧', '5 mg @ 10 ml/h'],
  ['mailto:⟦x.y@sub.example.co.uk⟧', 'paracetamol 1g @ 6 am'],
  ['e-mail ⟦CME.CELL@MED.EDU.IN⟧', 'VCV @ PEEP.5'],
  ['tag ⟦@neo_care⟧ for this', 'tag @ bedside for this'],
  ['images at ⟦https://photos.app.goo.gl/xYz123⟧', 'images at 40x: koilocytes'],
  ['see ⟦www.mydoc.in/p/8812⟧', 'see NEJM 2019;381:8812'],
  ['posted on ⟦drive.google.com/file/d/1abC⟧', 'posted on e.g. cefixime/ofloxacin'],
  ['portal ⟦http://10.2.3.4:8080/pacs?id=88⟧', 'portal vein 10.2 mm, 3.4 cm'],
  ['login from ⟦192.168.1.17⟧', 'version 1.1.17 of the guideline'],
  ['IP ⟦10.20.30.40⟧', 'IP day 10, 20 mg, 30 ml, 40 U'],
  ['host ⟦2001:db8:85a3::8a2e:370:7334⟧', 'hour 20:01, 8:53, 8:20'],
  ['MAC ⟦00:1B:44:11:3A:B7⟧', 'MAC 0.7, 11:30'],
  ['insta ⟦@dr.skin_care⟧', 'instil 2 drops @ night'],
  ['group ⟦chat.whatsapp.com/AbC12dEf⟧', 'group A streptococcus, what app?'],
  ['⟦t.me/ward7notes⟧', 't.i.d. notes'],
  ['site: ⟦apollo-opd.co.in⟧', 'site: post-op. wound'],
  ['UPI: ⟦ramclinic.hisar@zzbank⟧', 'UPI: given @ bedside'],
]);
