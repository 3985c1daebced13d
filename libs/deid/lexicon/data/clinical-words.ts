/** Clinical words, units, tests and abbreviations that an English word list does not know. */
export const CLINICAL_WORDS = `
abd abdo abg abpi abx acei ace ackd acls acs adhd adl adls adm admitted aedf aes af afb afebrile afi aih aihw aki albumin alk alt alp ama amc amd aml ams
ana anc anca angio angioplasty anicteric anorexic antibiotic antibiotics antiphospholipid antra aortic aph appt aptt apla ards arf arni arthralgia asap asb asd asis ast asv att
auscultation axspa axilla baux bcg bcr bcs bd bds bfr bhcg bht bid bilat bilateral bilaterally bili bipap biopsy biopsies bls bmi bmt bmv bnp bowel bp bph bpm bppv brbpr brca bsa bsl bso btl bun bw bx
cabg cad calc capd cbc cbd cbnaat ccf cct ccu cdr cect cellcept cephalic chb chf cholangio chole choledocho chr chronic cig cine ckd ckmb clabsi cll clubbing cm cml cmv cns coag coagulopathy colonoscopy
consult copd cord cordis cors cpap cpk cpr craniotomy creat creatinine crf crp crrt crt csf csom ct cta ctpa ctsi cva cvc cvs cvt cxr cyanosis cysto d3 dapt dass dbp dcm dct debrided derm dexa dexamethasone dhs
diaphoretic diaphoresis diastolic dic dka dlb dlco dm dnb dnr dns dobutamine doppler dorsiflexion dre drg ds dsdna dub dui dvt dx dyslipidemia dyslipidaemia dyspneic dysuria ebl ebrt ebv ecg echo ecmo ecog ed edd edema eeg ef efw
egd egfr elisa ema emg endo endometrium endoscopic endoscopy ent eos epistaxis erbs ercp erythema erythematous esr esrd et etoh ett evar evd exam exp extubated fap fbs fdg febrile ferritin fev ffp fhr fhs fibroid fio2 flair fmt fnac foley fob foleys
folfox fsh ft4 ft3 ftt fu fundoscopy fundus fvc fx g6pd gad gastro gb gbm gbs gcs gcsf gdm genexpert gerd ghon gi gist gn gnrh gpl gravida gtcs gtt gu gtn gvhd hb hba1c hbsag hcc hco3 hct hcq hcv hd hdl heent hela hellp hepatomegaly hepatosplenomegaly her2 hfref hida hie
hiv hla hlh homa hoarseness hplc hpv hpylori hr hrct hrt hrs hs hsg hsv ht htn hus hx hyperglycemia hyperkalemia hyperlipidemia hypertensive hyperthyroid hypoglycemia hypokalemia hyponatremia hypotensive hypothyroid hysterectomy iabp ibd ibs icd ich icp icsi icteric icterus icu iddm ifa
igg igm iga ige igra ihc ihd iih ild im ims inj inr intub intubated invasive iol ion iop ipj ips iron isi iss itp itu iud iui iufd iugr iv ivc ivf ivh ivig ivp ivu jaundice jvd jvp ketones kft kg kleb klebsiella koh kub lad lactate lap laparo laparoscopic lap lbbb lbp lcx ldh ldl le leep lesion lesions lft lfts lh
ligation lima lipase liver lll llq lmp lmwh loc lp lrti lsb lscs lul luts lv lvad lvef lvh lymph lymphadenopathy macula malaise mammo mantoux map mcc mch mchc mcg mcv mdd mdr mds meds megaly melena melaena menarche mets metastases metastatic mets mi mic micro mitral ml mls mlh mm mmf mmhg mmol mmse mono mr mra mrcp mrd mri mrsa mrv ms mse msh msk mssa msu mtx mva mvr
myalgia myelo myocardial nad nafld nafl nabh namaste nash nasogastric nausea nbm nccn ncct ncs ncv neb nebs neg nesting neuro ngt nibp nicu nidcm niddm nivolumab nkda noac nocturia norad normocephalic npo npwt ns ns1 nsaid nsaids nsclc nst nstemi nsvd ntg nvd nyha o2 ob obg obgyn ocd ocp oct od oe ogd oligo onc opd opg ophthal opht opioid or orif orl ors orthopnea orthopaedics osa osmf osteo ot otc oxa oxygenation pac pacu palpation palpitations pallor panc pancreatitis pap
papilledema papilloedema paps paresis paresthesia paresthesias parous pas pasp path pci pcl pcn pcnl pco2 pcod pcos pcp pcr pct pcv pda pe pea peep peg penumonia percutaneous perforation perrla pet pfo pft ph phaco phq physio picc picu pid pih pirads pivd plt plts pleural plnd pmh pmhx pmn pms pna pnd po pod poc pos postop post postoperative potts pph pplat ppi ppm ppn pr prbc prbcs preop preoperative pres prn prom prognosis prom prostate proteinuria prp psa psh psych pt ptca ptb pth ptosis ptsd pulm pulmo pulsatile pv pvc pvd pvr pyrexia qd
qhs qid qod ra radiculopathy rarp rbbb rbc rbcs rbs rca rcc rct rdt re reb resp retic rf rfa rft rhd rhonchi rls rll rlq rml rom ros rosc rr rsv rt rtpcr ruq rul rv rvot rvsp rx s1 s2 s3 s4 saag sah sats saturation sbar sbo sbp schisto sclc scleral sclerae sdh sepsis septic sgot sgpt shbg siadh sid sirs sjs slco sle sled slr smear sob sofa sol solu sos spect splenomegaly spo2 sputum ssi ssri stat stemi std stds stenosis steth sti stis subcut subq supine sux svc svd svt swab syp syr systolic t3 t4 tab tabs tachy tachycardia tachypnea tah tamponade tavi tavr tb tbi tbw tcd tds tee temp tenderness tens tft tftp tg tga
thr tia tibc tid tiff tips tka tkr tlc tle tms tmj tn tnbc tnf tnm tob tof tonsillar tox tpa tpn tpo tpt trab trach trus tsh tte ttg ttp tumour tumor tumors turp tvs twoc tx uacr ue uga ugib ultrasound umbilical upcr upt uri urti us usg uti uvb uvulopalato vac vap vas vasc vats vbac vcv vdrl vent vertigo vf viral vit vitals vldl voiding vp vsd vt vte vzv wbc wbcs wld wnl wpw wt xr xray xrays yag yo yoa
anaemia arrhythmia ascites asthma bradycardia bruit cachexia cataract cellulitis cirrhosis colitis constipation cough crackles diabetic diarrhoea diplopia dysphagia dysphasia dyspnoea eczema effusion embolus emphysema eosinophilia epigastric fasciotomy fibroids fistula flank gangrene gastritis glaucoma goitre gout haematuria haemoptysis haemorrhage hernia hydrocele infarct insomnia keratosis leukemia lymphoma melanoma menorrhagia migraine murmur myeloma myopathy neonate neuropathy nodule numbness oedema orthopnoea osteoarthritis palpitation paraplegia pericarditis peritonitis pneumonia pneumothorax polyuria prolapse psoriasis purpura pyuria rales rash renal rigor scotoma seizure seizures shock splenic stridor stroke syncope syphilis tetany thrombosis thyroid tinnitus tremor typhoid ulcer urticaria uveitis varicose vomiting wheeze
allergies assessment chief complaint complaints diagnosis diagnoses disposition examination findings gen general history hospitalization immunizations impression indication indications labs laboratory laterality medication medications neurologic neurological objective operative past pathology physical plan postoperative preoperative present procedure procedures prognosis radiology reason recommendations review sh social subjective summary surgical systems technique vital advice advised adv c/o h/o o/e s/p k/c/o f/h p/a p/v r/o w/u
abdomen abdominal extremities genitourinary gastrointestinal musculoskeletal cardiovascular respiratory integumentary hematologic endocrine psychiatric neurovascular ophthalmology dermatology orthopaedic orthopedic cardiology cardiologist neurologist nephrology urology urologist gynae gynaecology obgyn paediatrics pediatrics paeds oncology oncologist psychiatry anaesthesia anesthesia anesthesiology haematology hematology rheumatology endocrinology pulmonology gastroenterology hepatology microbiology biochemistry radiologist physiotherapy dietician dietitian
ortho ophthal derma gynec neurosurgery neurosurgeon plastics casualty ward wards icu hdu ot bedside inpatient outpatient daycare
coli aureus pneumoniae falciparum vivax tuberculosis pylori candida aspergillus cryptococcus salmonella typhi staph strep staphylococcus streptococcus enterococcus pseudomonas acinetobacter mycoplasma chlamydia gonorrhea trichomonas giardia leishmania plasmodium rickettsia brucella borrelia legionella varicella zoster rubella measles mumps dengue chikungunya malaria covid influenza rotavirus hantavirus norovirus echinococcus taenia ascaris
vicryl prolene monocryl ethibond nylon chromic catgut silastic mersilene ethilon betadine lidocaine marcaine xylocaine seprafilm surgicel gelfoam steri strips bovie metzenbaum kocher allis babcock debakey kerrison penrose hemovac steinmann kirschner
mrcog dnb mbbs md ms dm mch frcs mrcp dgo dch dlo dmrd dpm dorth fnb ccu msc bsc bams bhms bds mds gnm anm icmr ntep rntcp nabh aiims pmjay esic cghs echs nhm nrhm nha arogyasri ayushman bharat dpdp who cdc fda fogsi acog idsa esc aha acc easl aasld apasl kdigo nccn iap api isccm escrs apacg
phosp invictus panter intrest inbuild axadia rathl dafne
hpe hpr ihc ngs egfr alk ros1 kras braf brca her2 pdl1 msi msih mlh1 msh2 msh6 pms2 tmb
subxiphoid trocar trocars pneumoperitoneum veress hasson endotracheal nasotracheal laryngoscope laryngoscopy bronchoscopy thoracotomy sternotomy arthroscopy arthroscopic meniscus meniscal acl pcl chondromalacia osteophyte osteophytes spondylosis spondylolisthesis foraminal neuroforaminal laminectomy discectomy microdiscectomy facet facets thecal cauda equina sacroiliac
atraumatic nontender nondistended normoactive normoreflexic afebrile normotensive nonlabored edentulous midline fontanelle fontanel turgor capillary refill
bil bili chol prot alb glob bariatric bariatrics postanesthesia postanaesthesia electrocautery laryngology oromaxillary
afrin dermabond mastisol hemaseel tisseel floseal gelfoam surgicel avitene duragen webril kling coban kerlix xeroform telfa adaptic opsite tegaderm bioclusive raytec  endoloop endocatch harmonic cavitron cusa ligasure bovie healon viscoat provisc amvisc deflux macroplastique wydase astramorph duramorph marcaine sensorcaine xylocaine naropin exparel hypaque omnipaque isovue visipaque renografin methylene vicryl monocryl prolene ethibond ethilon pds maxon dexon mersilene surgilon nurolon  goretex marlex surgipro alloderm permacol integra apligraf dermagraft bioglue coseal progel seprafilm interceed   hemoclip hemovac   malecot pezzer dobhoff salem sump levin sengstaken  permcath hickman broviac groshong portacath mediport quinton tesio  amplatz glidewire terumo    cotrel dubousset synthes   biomet depuy smithnephew howmedica osteonics  kuntscher   acutrak steinmann kirschner schanz ilizarov  hulka filshie falope novasure thermachoice mirena paragard gynecare tvt   stortz  ethicon covidien autosuture endogia   cyclen
yrs mths wks
handover eclampsia preeclampsia ebola chikungunya zika mpox
phototherapy weight cane na
abiomed abo abortus abrus abscessus absidia abst acanthamoeba acanthophis ackee aconitum acrysof actinomyces adenovirus advia aedes aegypti aeromonas aeruginosa affiniti aflatoxin
agalactiae aggregatibacter agkistrodon agona ahplus aintree aircurve airsense airtraq airvo alaris albicans albopictus alcon alere alinity allegretto allevyn alphavirus
alterg alternaria amanita amblyomma ambu americanus anaplasma anatum angioseal angiostrongylus anthracis apexit aptima aquarius arenavirus argemone arjo armeo ashas asteroides
astrovirus atellica atrax auris australis autoclave autopulse autostainer autumnalis avea avium awc aww axill azurion babesia babylog babypap bacillol bactec bacteroides bacti
balamuthia balantidium bancrofti bartonella basilic baumannii bbraun bellavista bhs biochem biodentine biodex biofire bioline bioness biorad biosyn biotronik biotyper
bipolaris birads blastocyst blastocystis blastomyces bocavirus bordetella bothrops botulinum bougie bovis boydii brachioceph braenderup brasiliensis breas brugia bruker bundibugyo
bungarus bunyavirus burgdorferi burkholderia burnetii buski buthus cadd caeruleus calotropis campylobacter canicola canimorsus canis cantonensis capnocytophaga capsulatum
cardiobacterium cardiohelp carefusion catarrhalis cbac centor centrimag cepacia cepheid cerbera cereus chaffeensis chapare chc chcs chelonae chlamydophila cholerae
choleraesuis chryseobacterium cidex ciguatera citrobacter cladosporium clareon cloacae clonorchis clostridioides clostridium cmac cobas coc coccidioides cochlear colocynth com
combitube conorii contoura coolgard copenhageni corads corpak corpuls corynebacterium coxiella coxsackievirus cpet cref critline crotalus croton cruzi cryptosporidium ctg culex
culicifacies curvularia cutibacterium cwocn cybex cyclospora cyflow cyl cystoisospora cyto cytomegalovirus daboia dacron dako datura deic demodex dermacentor det diasorin diathermy
dientamoeba difficile diphtheriae diphyllobothrium dispar donovani dotanoc dotatate dracunculus dryseal ducreyi duodenale duodenalis duvenhage dynamesh dysenteriae echis echosens
echovirus edgefile ehrlichia eikenella elastogram elecsys elispot elizabethkingia endostitch endurant enseal entamoeba enteritidis enterobacter enterobius enterocolitica
enterovirus envista epidermidis epidermophyton erba erysipelothrix escherichia etest ethox evicel evita exametazime excluder extrip eyhance faecalis faecium fasciola fasciolopsis
fec fecg fet feverpain fibroscan filmarray filovirus fio firstresponse flavivirus flavus flexiflo flexneri floccosum fluorodeoxyglucose foc fonsecaea fortuitum fowleri fragilis
francisella freka fresenius freundii frova fumigatus furfur fusarium fusobacterium gaitrite galerina galilei gallolyticus gambiense gambro gardnerella gattii geenius gelweave
getinge glabrata glidescope gloriosa glossina glutaraldehyde golvo gondii gonococcus gonorrhoeae granulosus graseby gravid grippotyphosa guanarito gutta gv haem haematobium
haemolyticus haemophilus hantaan hardjo harvoni hbeag hbnc hbyc heartmate heartware hebdomadis helicobacter hemashield hemocue hemopatch hemosil hepatica hfov histo histoacryl
histolytica histoplasma hmg hmis hocoma homechoice horiba hovertilt hovos hugger hwc hwcs hydrophila hyflex hymenolepis hypnale ictc icterohaemorrhagiae idsp igel ihip immulite
immuno impella imsi indotineae infantis influenzae infraclav infusomat innercool insti intergard intersc interscal intraop invisalign iolmaster irs isospora israelii itn iup iupt
ixodes japonicum jatropha javiana jeikeium jejuni jirovecii jp jssk kansasii kentucky kingae kingella kingvision kleihauer knowlesi kohden korsolex koseri krusei laerdal
lamblia lasek lassa lathyrus latrodectus latum leica lenstar leprae leptospira lifepak lifevest liquef lirads listeria llin llins lokomat loxosceles lpp luftsichel lugdunensis
lumbricoides luminex lumis lutetium lymphoseal lyssavirus machupo madurella mahurkar malariae malassezia malayi maldi mallinckrodt maltophilia mansoni maquet marcescens
marinum marneffei mayaro mcts medinensis medronate medtronic melitensis meningitidis meningococcus mentagrophytes mers mesobuthus metapneumovirus microscan microsporum microti mii
mindray mirabilis mobiluncus molbio molluscum moniliformis monkeypox monocytogenes moraxella morganella morganii morph motil mta muac mucor muenchen multilocularis multip
multiplate multocida muscaria mutans mycobacterium mynx nacp naegleria nbsu ncd ncds necator necrophorum neisseria neoformans nerium neurozti niagara niger nihon nikkiso nikshay
nipah nipro niv nlep nocardia nombre nomogram notechis nqas nrc nrcs nulli nvbdcp nxstage obs ochratoxin odollam omicron omni omnis onchocerca oocyte ophiophagus opisthorchis
optiflow optilene optos orads oranienburg oraquick orbscan orientia oropouche oticon otosuite ovale oxyuranus pallidum panoptix papillomavirus paracoccidioides paragonimus
parahaemolyticus parainfluenza parapertussis paratyphi parechovirus parietex parthenium parvovirus pasteurella patoc paykel pdet pediculus pentacam pentax penumbra
peptostreptococcus perclose perfringens perfusor periop pertenue pesa pestis phalloides phc phcs philipsmrx phlebotomus phonak phoneutria phthirus physiomesh pima plat plesiomonas
pmsma pn pneumococcus pneumocystis pneumophila poct poliovirus polyomavirus polysorb poona portex powassan powerport precatorius premed prevotella primi primip prismaflex prismax
proglide propaq propionibacterium proseal protaper proteus providencia prowazekii pseudomallei pseudonaja psimv psittaci psma puumala pyogenes pyrogenes qmax qol quantiferon
quantra radioceph rbsk rch reciproc redivac refr reogo resmed respironics retrovirus rhinosporidium rhinovirus rhizomucor rhizopus rhodesiense rhodotorula rhusiopathiae ricinus
rickettsii rksk rollator rotaflow rotem rubeola rubrum russelii saccharomyces sacep saebo saginata saintpaul sapovirus saprophyticus sarcoptes sars saxitoxin scabiei scedosporium
schenckii sdbioline seeberi senftenberg sensormedics sero serratia sestamibi shc shigella signia simulium simv sinensis sncu solium sonicision sonnei sonoclot sonosite spectralis
sph spiralis spirillum spo spongostan sporothrix stac stago starclose statpak stedy stellaris stenotrophomonas stephensi stercoralis sterrad stratafix strattice streptobacillus
strongyloides strychnos suis superba supraclav surdial surepath surgiflo symbotex symfony sysmex tachosil talaromyces tandemheart tarassovi technetium tecnis teg tego terreus tesa
tese tetani tetrodotoxin tetrofosmin thevetia thinprep thoratec thunderbeat timori tirads tityus tonsurans topcon toxicokinetic toxocara toxoplasma trachomatis tracoe
transasia treponema trevo trichinella trichiura trichophyton trichosporon trichuris trimeresurus tropheryma tropica tropicalis truenat truview tspot tsutsugamushi tularensis
typhimurium uchc ulcerans ulex ultrapro unigold unitron uphc ureaplasma uroflow vaccinia vaginalis valleylab vapotherm vax ventana ventralex verifynow vermicularis vhnd vhsnd
viabahn viasys vibrio vicon vipera virchow viridans visumax vitros vivo vloc vlpp vol volvulus vulgaris vulnificus vyaire walkaide waterlow waveone webceph weltevreden werfen
westermani whipplei widex wocn wuchereria xseries yersinia yumizen zeiss
mwf tts hbv ampoule ampoules vial vials nebule nebules introitus visceral pinkish greenish whitish yellowish brownish blackish reddish bluish greyish
aaox abcde abnl abvd acdf aclr acom acpo acth acto addl adeq adfx adhf adjt admin admx adpkd aemt afeb affr afsf afvss agep agma aicd aidp ajcc akps alac alds alft alox alvd amio
amox ampac amts anaes anast anesth anox antb antbx anterolat antibx aortocor apap apical appl appx appy appys aprv armd arom arrhyth arriv arvd ascvd aspir aspn assd asst assoc
asym asymp asyst atnd atra attn atyp augm ausc auth avnrt avpu avrt avss awol bact balb bbfa bbox bebp bedrest bibas bibp bicarb bicav biliru bilt biox biphasic bivad bivent bkfst
bldg bldr bleph blkd bltx bolus bradys bronch bronched bronchs brth bsis bslr btfl btwn cabgx cadav cals camicu canc capc caphosol capno carb cardiol cardiov cardiovert carevue
carm caspo cath cathed caths caut cavh cavhd cavs ccpd cdiff ceft cefta ceftri ceftriax cellul celoc cepha cereb cerv cess chem chemo chemos chgd chgs chkd chold cholec chron chtn
chux cicu cidp cied circ circs circum ciwa clab clav cldy clexa clinda clonaz clrd clsd cmsx cmvd cncr cntrl cogn collat colo colonosc comm comp compl compr conc cond conj conq
conserv const contam contd conts contx conv cooperat coord cortrak cosyn coum cout cpps crani craniec crao crcl crep crepit cric criof crit crits crna crnp crpt cryo cryos crypto
csdh csicu csra csru ctab ctap ctic cticu ctls ctscan ctsurg ctsx curr cutdown cvad cvat cvicu cvsru cvvh cvvhd cvvhdf cwhr cwms dcct dcis dctd dddr ddimer ddrt debr debrid decan
decann decath decel decels decon decr decrs decub decubs defib defibs defic degs dehisc dehyd deliv dermab desat desats desatted desatting desc desq dexam dexmed dext dftly dhts
diag diast diff difib digi dilat dilaud dilt diltgtt dimin dimind dinamap diph dipip dipri discomf disl disloc disor dispo dissem diur diuresed diuresing diurese dlbcl dlmp dmards
dmso dntr dobb dobu dobut dopa dopam dopple dopplerable dopplered doppls dpat dpls dplx drsg drsgs drsng drsngs dsats dsds dsng dtap dtrs duod duonebs dxed dysp dysphag dysr ebmt
ebus ecasa ectop ectopy ectr edta eent ekgs elbw elec elevat elix elyte elytes encour endosc endotrach eneg enlrg eomi eoms epidur epig epist epsis esbl eschar eslf esld esoph etco
etom euvol eval evals evac exac exacb exch exfix exlap expir expirat expl explor extm extrem extrems extub extubate extubatable famhx famil fasc fascic fbao febr fena fentan fenta
feno ferr fetn ffwb fhts fibrin fibro fioz fistul flac flds flolan flowsheet flowsheets flsh flshd fluc fluct fluoro fluoros flut fmlr fmtg fobt follwg fopa fracs frac frag freq
fsbg fsbs fsgs ftsg func fundop funic fwbs fwhm fxns galacto gamm gastr gastroc gastrocs gastrografin gccs gcts gdmt gentl gest gibleed gibs gids glasg glauc gluc gluct glyc gmfcs
gnrs golyt gpcs granul grav grbl grdn grep grft grps gtube guaiac guac guiac gyns hbbs hbot hbpm hcab hcap hcpoa hcps hcrt hcrts hctz hcvd helo hemat hemato hembank heme hemiarth
hemic hemod hemodyn hemodynam hemoc hemoglob hemop hemorr hemos hemothx heparinz hepat heph hepsq herp hfef hfjv hfno hfnc hfpef hgbs hhns hibi hkaf hlaa hmpao hnpp hnscc hocm hosp
hospic hosps hpoa hptn hrmn hsct hsmn hspt htlv humal hvps hydral hydro hydroc hydroceph hyperal hyperchol hyperk hyperka hyperlip hypernat hypertens hyperton hypoact hypoactive
hypoc hypocoag hypok hypomag hyponat hypoten hypotens hypothy hypovent hypovol icas icdc ichd icuna ihss iicp ileo immed immob immun imped impr imprv imprvd inab inad inadv incis
inco incont incr incrs incs indep indw inferolat inflam inflat infreq infus inhal init inpat inpt insem insp inspir instab instr insuf insuff insul interm intermit interpr interst
intox intrap intubn inval invol ipah ipap ippa ippb ippv irds irreg irregl irreglr irrig irrit isch ischem isci isol isolette isolettes isord isosorb iucd ivab ivabx ivbp ivcd ivcf
ivda ivdu ivfd ivgtt ivpb ivpbs ivss ivvp iwmi jaund jejun jorrp kafo kanga kayex kcal kcals kdur kefz kefzol kepp ketam ketor klon klonop klono kphos kvos kwire kwires labe labet
labile lactulos lafb lamis lapar lapc lapchole latd lavaged lavh lbka lcab lcfa lcis lclca lcos lcva ldac ldct ldlt ldrp lecs lequire leuk leuko leuks lgib lgmd lhcath lhrh
lineplac linez livr lled llet llfx llif llis lltb lmca lnmp lobec loculat logroll logrolled lopr lopress lprbc lrdkt lrinec lrtx lsca lscl lscta lsil lspn lstf lstv ltac ltach ltbi
ltcf ltfu ltot lucs luek lumbs lumen lumens lved lvedd lvedp lves lvesd lvgram lvhr lvls lvot lvsd lvsi lvswi lwbs lymphad lyte lytes lytics maalox mabp mainst maint malig mallamp
malnut malrot manip manom maois masd mbps mbss mcad mcfa mcpj mctd mdac mdis mdma mdro mdrtb mech mechvent mecon medhx mediast medicat medip mednec mentat meqs meropen mesent metab
metast metax metd metf metform methb methyl metoclop metolaz metopr mfat mgso mgtt mgus microb micus midabd midax milr milri milrin minibal miscar mits mivf mlns mobiliz moca mosf
mouthcare mpap mpec mpga mpgn mpvl mrsi msaf mscont msec mshd msof mspn mssp mssu msud mtgs mtks mtpj mtps mtsk muco mucom mucosa muga multif multig multilum multipodus murm muscul
mvri naloxon nares nasoph nasotrach natrec nbae nbte ncat nccp nccu ncpap ncpb ncps ncse ndnt nebd nebul nebulizers necess necro neob neogtt neom neopuff neos neosyn nephr nephro
neur neurochecks neurol neuroscience neurosurg neurovasc neuts nflt ngtd nhlbi nicard nicardip nihss nimodip nimv nipp nippv njtube nkfa nkhs nkma nmba nnicu nnrti noct nonbil
nonblan nonbreath nonbreather nonc noncon nonconv noncontrib nondist nonfoc nonfocal nonfxnl nonlab nonoliguric nonop nonprod nonproduc nonpurp nonr nonreact nonreb nonrebreather
nonresp nonspec nonstemi nontend nonver nonverb norep norepi norflex normo normoten normoth nosocom npao npcc npdr nphs npid npoamn npocx npop nprs npsg nrbc nrbfm nrbm nrbs nrem
nrti nsbb nscc nseg nsft nsftd nsgy nsicu nsip nspec nsrs nsurg nsurgery nsvt nthi ntnd ntrb ntsed nucl nurs nutrit nvid nyst obst obstr obtund occas occip occl occlud occup occurr
oclg octr octreo oesoph ogts ohca oint olec olig oligur omfs oncol oobtc oobc oohca oons opac opacif opacs opcab ophth opll oppc opsi optho ormc oropharyn orthost orths osmol osmos
osms outp outpat outpt outpts oxim oximet oxyc oxycod oxycont oxygenat pacers pacg pafib palp palpit palps pancr pancreat pancult pancx panendo papvr paracent paralyt parax parenc
parkl paroxy pavk pbsc pbsct pcas pccm pccu pcks pcom pcwp pcxr pdph pedi peds pedspace pefr pegj pelv pemb pepc perccath percs percoc perfor perfs perfus peria periard periorb
periph periphs perit permacath permissv perp perrl pfge pfor pfsh phary phenob phenerg phenyl phenylep phosl phosph photorx photot phototh phototx phsyio phtn piccu piperac pivs
pivr pkup plantarfl plasm pleth pleur pleurevac pleurovac plev plif plma plmt plph plsa plur pmicu pneum pneumo pneumob pneumoboots pneumobts pneumopericard pneumos pneumothor pnet
pobbles polyc polymyx polytr posterolat postex postextub postp postpart postpr postpyl postr postv ppbs ppds ppgn pprom pptl ppto ppts prbccs prec preced precaut precauts precip
precor predn predniso predom preecl prefib prelim premie premies premix prepd prepyl presc presep pressor pressors pressr prevac proc procal procalc procard procrit proctoc produc
progr progs prolaps pron proned pronat proph prophyl prophyls propof propranol prostat prosth protam prurit prvc prvs pseud pseudoan psgn pshx psicu pstv psvd psvt ptbd ptcl ptcr
ptld ptns ptts ptxs pulmhtn pulsepress purosangui purp purul pvad pvar pvod pyel pyelo pylor pyrex qbid qsofa qtcs quadr quetiap rabl radiat rads rafb raloxi rbka rctx rcvs readj
readm reass recan recann recd reccs reclin recm recon reconn recov recp rect rectus recv redn redres redrsd refd refl refus regl regs regurg reintub reintubate reintubated relievd
relis remif renalus reocc repl repled repos repositn reqd reqs requir rescan resect resed reshocked residu residuls resolv respir resq restaging resub resus resusc retac retenion
reticul retin retro retrocard revasc revers rewarm rewarmed rewarming rhcath rhogam rhon rhonci rijs rijv riss rllatp rmca rmsb rmsf rncc rnfl rnstemi robitussin rocuro ropinir
rotocult rotorest roxanol roxic roxicet rpgn rpls rplnd rptd rpts rrna rsbi rsbis rscl rshunt rspn rstm rtis rtka rtpa rusb rvad rvcl rvef rvsw rvsys rwma rxns maoi levo cont resid
puls dapto replogle pacer paras uop dol hob tlso tsicu ticu picu bbo2 npn trached decannulated premeds dtis bibasilar rhonchorous hemodynamics prbc plts tolerating tmax tcurrent
voids ivabs tfs kvo hlock ivs picco svo2 scvo2 ncs nsg cvs npc resps suctioned bipapped resp trach traches vented bandaid neuros ambulates ambulated oob boosted void bedpan commode
hoyered swabbed lavage sxn sxd sxned prece exp mottling obtunded
kreg rotorest multipodus venodyne venodynes pneumoboots datascope vigileo flotrac vascutek powerpicc lifeport dinamap boussignac whisperflow aerogen pleurevac pleurovac triadyne
versacare kci prevena composix surgisis onq ventrix sophysa neuroform aneurx ancure powerlink trapease optease nitinol inovent stedy
mgm pgm mgf pgf fob mob tls ida arac wydase preemie isrc rsr ofm hms idarubicin busulfex defitelio kepivance gelclair
spirulina avf ssu dsno dio bmo cmho cdpo stls tbhv bpalm aefi sdg emt
sicu micu cvru ctsu bmtu scbu cdu hmef hme gej ogj ucx bcx bclx scx spcx wcx lkn lkw evlt tace camhs cmht eip ldt jic wpoi pni lvi ene naevi
nevi sev mod metavision meditech hhfnc avaps mmv epap cpot mepilex aquacel duoderm convatec coloplast granufoam prevalon kinair
telepack lma flexiseal zassi rectube dignishield purewick vascath introducer angiojet ekos axium bmat steristrips biopatch
chlorhex chloraprep statlock securacath dobbhoff keofeed nepro glucerna peptamen vivonex osmolite twocal fibersource novasource isosource
beneprotein arginaid thickit simplythick multistix dipstix clinitek volumatic aerochamber respimat accuhaler turbohaler easyhaler ellipta
nexthaler handihaler autohaler thermofocus tempadot welchallyn omnicell baxa medfusion drager pb840 zoll aquadex cytosorb rehabilitant pnv
vvm alv bcc iec mcp bpl phed dstb drtb naat lpa plhiv tld necct galactomannan platelia idylla vitek minividas xn1000 facs tosoh capillarys
epoc abl thrombolyse thrombolysed thrombolysing admn disch intensivist maxillofacial bileaflet genta attg medigap
roho perclose melasma krait kraits anteromedial anterolateral posteromedial posterolateral
glenmark fujinon ultimaster randox agappe arkray biogenex morepen thermo meril alkem novartis sanofi hoya agfa kodak carestream qiagen
illumina danone xience alinity atellica yumizen ingenia truenat biofire filmarray
melas dlqi etdrs perkinelmer himedia remel phadia elia lletz iadpsg kbr grch nascet iabp
neurosx syph geri maxfax toxo pharmd quinolone quinolones alfentanil enterogram schneiderian truebeam tristel ketostix portagen thickenup
sensura tena robonik panbio carestart genomeasia nacl mhz undertrial volpara
`;
