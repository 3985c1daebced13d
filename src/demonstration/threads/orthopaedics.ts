import type { DemonstrationThread } from '../demonstration-thread.js';

export const ORTHOPAEDICS: readonly DemonstrationThread[] = [
  {
    key: 'open-tibia-first-hour',
    author: 'gp',
    title: 'Open tibia from a tractor, 6 cm wound with soil, foot warm',
    question:
      'What exactly before the 2 h transfer? Wash here, close or not, and which antibiotic within the hour?',
    body: `36 M, right leg under a tractor wheel 50 min ago. Conscious, GCS 15, no other injury found on head-to-toe, pelvis stable, no belly tenderness, chest clear. HR 108, BP 118/74, Hb 12.6.
Right shin: 6 cm wound over the anteromedial middle third, bone end seen, soil and straw in it, muscle dark in one corner, steady ooze. Deformed, shortened. Dorsalis pedis and posterior tibial felt, cap refill 2 s, toes move, sensation first web present. Calf tense but not hard, pain on passive toe stretch moderate.
Allergic to nothing. Last tetanus shot not remembered.
Have: NS, ceftriaxone, gentamicin, amoxiclav, cefazolin 1 g x 2, TT, TIG 250 x 2, Thomas splint (rust), POP slabs.`,
    specialties: ['orthopaedics', 'emergency-medicine'],
    ageBand: 'YEARS_30_TO_39',
    sex: 'MALE',
    careTier: 'PHC',
    hoursAgo: 318,
    replies: [
      {
        author: 'orthopaedic-surgeon',
        hoursLater: 0.6,
        accepted: true,
        body: `Gustilo III (farm soil counts as III whatever the size). Order:
1. Direct pressure; no tourniquet unless spurting.
2. Cefazolin 2 g IV NOW + gentamicin 5 mg/kg once. Add metronidazole 500 mg or penicillin 20 lakh units for farm soil (clostridia). Best single thing you can do within 60 min.
3. TT + TIG 250 at separate sites.
4. Photo once (no face). Pick off loose straw, pour 1–2 L saline over, no scrubbing, no povidone inside. Saline gauze + sterile pad; do not open again on the way.
5. Gentle pull along the line, splint knee to foot (POP backslab, padded, NOT circular). Pulses before and after. If the pulse goes: release, realign.
6. Do NOT close, no stitches, no bone pushed for the picture.
7. Analgesia morphine 3 mg steps; nil by mouth. Note time of injury and antibiotic on the dressing.
Compartment: pain out of proportion and on passive stretch, hard calf. If growing on the road: split everything, ring. Debridement within 12–24 h with plastics on call.`,
      },
      {
        author: 'gp',
        hoursLater: 16,
        body: `Antibiotic at 70 min from injury. External fixator + debridement that night, no fasciotomy. Slab template kept in emergency.`,
      },
    ],
  },
  {
    key: 'supracondylar-pink-pulseless-hand',
    author: 'gp',
    title: 'Child, elbow fracture, hand pink but no radial pulse',
    question:
      'Do I manipulate here, in which position do I splint, and how many hours do we really have?',
    body: `6 y M fell from a guava tree on the outstretched left hand 2 h ago. Bonesetter pulled once and bandaged tight with bamboo; I removed it on arrival.
Elbow swollen, S-shape, skin dimple in front, no wound. Hand pink, warm, cap refill 2 s, SpO2 on index finger 99 % with a trace. Radial pulse not felt, right side good. Thumb tip and index flexion ("OK sign") weak, finger spread and wrist extension present. Forearm soft, passive finger stretch not more painful than expected.
X-ray on phone: extension type supracondylar, fully displaced, posteromedial. Ate rice 1.5 h ago.
Given ibuprofen 10 mg/kg, ketamine available, I have reduced Colles fractures but never this. Ortho 1 h 45 min.`,
    specialties: ['orthopaedics', 'paediatric-surgery'],
    ageBand: 'YEARS_5_TO_9',
    sex: 'MALE',
    careTier: 'CHC',
    hoursAgo: 36,
    replies: [
      {
        author: 'orthopaedic-surgeon',
        hoursLater: 0.4,
        body: `Pink pulseless: urgent, not a panic. Do not do a full reduction. One gentle pull along the forearm with the elbow at 20–30°, no flexion, check pulse, stop. Splint in 30–40° flexion, long padded BACK slab, never over 90° (kinks the artery). Elevate on a pillow, sling loose, fingers out.
Write time, cap refill, AIN (weak already, so note it before anyone operates), pulse and pain every 15 min on the road. Turns white, cold, or pain on finger stretch rises or he needs more and more analgesia: that is ischaemia, tell us and we open the theatre. Hours: pink about 8–12 to fixation, white under 6.
Nil by mouth from now, rice 1.5 h noted.`,
      },
    ],
  },
];
