import { describeTwins } from './twins.js';

// 45 CFR 164.514(b)(2)(i)(M), (P) and (Q): serial and lot numbers of devices, biometrics.
describeTwins('devices and biometrics', [
  ['pacemaker S/N ⟦PZX604412H⟧', 'pacemaker DDD 60, 44'],
  ['serial number ⟦RNX-220145⟧', 'serial ECG at 22, 45'],
  ['Lot ⟦M00562660⟧', 'a lot of 5'],
  ['Batch No. ⟦AB2231⟧ Exp ⟦06/2025⟧', 'batch of 22 samples'],
  ['stent (LOT ⟦0023117720⟧)', 'stent 3.0 x 18 mm'],
  ['IOL serial ⟦2210047 013⟧', 'IOL +21.5 D'],
  ['model W1DR01 serial no. ⟦RNB401228S⟧', 'model W1DR01, MRI safe'],
  ['implant ref ⟦5510-F-402⟧', 'implant 32 mm head'],
  ['UDI ⟦(01)00643169007222(17)240331(21)PLK442⟧', 'UDI incontinence 6, VAS 4'],
  ['valve serial #: ⟦8841233⟧', 'valve 23 mm SAPIEN 3'],
  ['fingerprint ID ⟦FP-88213⟧', 'fingerprint edges 88'],
  ['Ventilator asset no ⟦BME/ICU/014⟧', 'Ventilator day 14'],
  ['glucometer SN: ⟦GM7712934⟧', 'glucometer 77, 129'],
  ['monitor S/N: ⟦DE4512A9917⟧', 'analyser Sysmex XN-1000'],
]);
