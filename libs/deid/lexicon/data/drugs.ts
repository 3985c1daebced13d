/** Generics, Indian and international brands: capitalised like names, never people or places. */
export const DRUGS = `
abiraterone acamprosate acarbose aceclofenac acenocoumarol acetazolamide acitretin acitrom actrapid
acyclovir adalimumab adapalene adenosine adrenaline advair advent advil aerocort albendazole albuterol
alerid alex aldactone aldigesic aleve alfoo allegra allopurinol alphagan alprax alprazolam alteplase ambien
ambisome ambrodil ambroxol amaryl amifru amikacin amiloride aminophylline amiodarone amisulpride
amitriptyline amixide amlodac amlodipine amlogard amlokind amlong amlopin amlopres amlovas amoxicillin amoxil amoxyclav
amphotericin ampicillin ampiclox ampoxin anacin anafortan anawin andexanet anafranil apixaban aprepitant
aqualyte arachitol aricept aripiprazole arixtra arkamin artemether artesunate arvast ascoril aspirin
asthakind asthalin atarax atazanavir atenolol aten ativan atomoxetine atorlip atorva atorvastatin atovaquone atropine
atrovent augmentin aurum autrin avelox avandia avastin azacitidine azathioprine azee azeflo azithral azithro azithromycin
azoran aztreonam azulfidine baclofen bactrim bandy banocide baricitinib becosules bedaquiline benadryl benadon
benfotiamine benicar benzathine benzocaine benzoyl betadine betahistine betaloc betamethasone betnesol betnovate betaxolol
bevacizumab bevon bicalutamide bilastine biotax bisacodyl bisoprolol bleomycin bortezomib bosentan botox
brilinta brivaracetam brufen budamate budecort budesonide bumetanide bupivacaine buprenorphine bupropion
buscopan buscogast buspirone cabergoline calaptin calamine calcirol calcitriol calcitonin calcium calpol canagliflozin candesartan
candid capecitabine captopril carbamazepine carbidopa carbimazole carboplatin carboprost cardace cardarone cardivas cardizem cartia
carvedilol carvidon caspofungin cefaclor cefadroxil cefazolin cefdinir cefepime cefix cefixime cefoperazone
cefotaxime cefpodoxime ceftazidime ceftriaxone ceftum cefuroxime celebrex celecoxib celexa celin cephalexin
cerebroprotein cetil cetirizine cetuximab chantix cheston chloramphenicol chlordiazepoxide chloroquine
chlorhexidine chlorpheniramine chlorpromazine chlorthalidone chymoral cialis cifran cilacar cilnidipine cilostazol
cinacalcet cinnarizine cipcal cipla ciplox cipro ciprofloxacin cisplatin citalopram citro clarithromycin claritin clarinex clavam
clexane climara clindac clindamycin clobazam clobetasol clofazimine clomid clomiphene clomipramine clonazepam clonidine
clonotril clopidogrel clopilet clopitab clotrimazole cloxacillin clozapine codeine colchicine colistin colace combiflam combivent compazine
combimist concerta concor cordarone coreg coumadin corex cosopt cosvate cotrimoxazole covaxin covishield cozaar cremaffin creon crestor crocin
cyclogest cyclopam cyclopentolate cyclophosphamide cyclosporine cymbalta cystone cytotec dabigatran dalacin daonil
dapagliflozin dapsone daptomycin darbepoetin darolac darunavir decadron decitabine deca deferasirox deferiprone defcort deflazacort
delamanid denosumab depakote deplatt deriphyllin desflurane desloratadine desmopressin detrol desvenlafaxine dexamethasone dexona
dexorange dexmedetomidine dextromethorphan dextrose diamicron diamox dianeal diane diazepam diclofenac
dicloran dicyclomine diflucan diethylcarbamazine digene digoxin dilantin dilaudid dilzem diltiazem diovan diphenhydramine ditropan ditide
dipyridamole disprin divalproex diuretic dobutamine docetaxel dolo dolutegravir domperidone domstal donepezil
dopamine dorzolamide doxazosin doxepin doxofylline doxorubicin doxy doxycycline doxylamine dronabinol dronedarone drotaverine drotin dulcolax
duloxetine duodil duolin duonase duphalac duphaston duragesic duova dutas dutasteride dydrogesterone dytor dyazide ebastine
ecosprin edoxaban efavirenz effexor efcorlin elavil eldervit electral eliquis elocon elores eltrombopag eltroxin emeset empagliflozin
emtricitabine enalapril enam enbrel encorate endoxan eno enoxaparin ensure entacapone entecavir entresto envas epilex epinephrine eplerenone epoetin epogen eptoin
eribulin erlotinib ertapenem erythromycin erythropoietin escitalopram esgipyrin esketamine eslicarbazepine esmolol esomeprazole
estradiol etamsylate eternex ethambutol ethionamide ethosuximide etizolam etomidate etoposide etoricoxib etoshine evalon
everolimus evion evista exemestane exemptia ezetimibe famotidine famocid fasigyn febrex febustat febuxostat felodipine fenofibrate
fentanyl feronia ferinject ferrous fexofenadine fiasp filgrastim finasteride flagyl flavedon flecainide flexeril flexon flomax flonase florinef flovent fluconazole
flucytosine fludarabine fludac fludrocortisone flunarizine flunil fluorouracil fluoxetine flutamide fluticasone
flutivate fluvoxamine folic folitrax folinic folvite fondaparinux foracort formoterol formonide forxiga fosamax
fosfomycin fosphenytoin fosravuconazole fourderm framycetin frisium frusemide fucidin furosemide fusidic galvus gabapentin gabapin galantamine gemcitabine
gemcal gemer gefitinib gelusil gemfibrozil genotropin gentamicin geodon glevo glimepiride glimisave glimy glipizide glivec gleevec glizid gliclazide glibenclamide
glucobay gluconorm glucophage glucotrol glucophage glucored glyburide glyciphage glycomet glycopyrrolate glynase granisetron grilinctus griseofulvin
hajmola haldol haloperidol halothane heparin hetrazan hifenac himcolin himplasia honitus humalog humira humulin huminsulin
hyaluronidase hydralazine hydrochlorothiazide hydrocodone hydrocort hydrocortisone hydromorphone hydroxychloroquine hydroxyurea
hydroxyzine hynidase hyoscine hytrin ibrutinib ibuprofen ibugesic iclusig ifosfamide imatinib imdur imipenem imipramine imitrex imiquimod imodium imuran
inderal indapamide indomethacin infliximab insulin insugen invokana iotim ipratropium ipravent irbesartan irinotecan isabgol ismo
isolyte isoflurane isoniazid isoptin isordil isosorbide isotretinoin isoxsuprine istamet itraconazole itrasys ivabradine ivermectin
jalra janumet januvia jardiance jenvac jupiros kabipen kayexalate keflex kenacort kenalog keppra ketamine ketanov ketoconazole
ketorol ketorolac ketosteril klonopin labetalol lacosamide lactulose lactated lamictal lamivudine lamitor lamotrigine lanoxin lanzol
lansoprazole lantus lanthanum lariago larinate lasilactone lasix latanoprost lcz leflunomide lenalidomide lenvatinib letroz
letrozole leucovorin levaquin levemir levera levetiracetam levipil levitra levocarnitine levocet levocetirizine levodopa levofloxacin levoflox levolin
levonorgestrel levosalbutamol levothroid levothyroxine levoxyl lexapro librium lidocaine lignocaine limcee linagliptin lipitor linezolid liothyronine
lipicard lipaglyn liraglutide lisinopril lithium lithosun livogen lobate lomotil lonazep looz lopamide loperamide lopinavir
lopressor lopid loratadine lorazepam losar losartan losec lotensin lovastatin lovenox lumefantrine lumerax lunesta lupride luprolide
luliconazole lycopene lyrica lyser macpod magnesium makardhwaj mala malarone mannitol maxalt maxipime mebendazole mebeverine mecobalamin
medrol mefenamic mefloquine meftal megalis melatonin meloxicam melphalan memantine meperidine mercaptopurine meropenem
mesalamine mesalazine mesacol mesna metformin methadone methergin methimazole methocarbamol methotrexate methyldopa methylcobalamin methylpred methylprednisolone
methylergometrine metoclopramide metolar metolazone metoprolol metrogyl metronidazole mevacor micardis micogel miconazole micropaque midazolam
midodrine mifepristone migrabeta mikacin milrinone minipress minocycline minoxidil miralax mirena mirtazapine misoprostol mitomycin
mobic modafinil monocef montair montek montelukast morphine motrin mox moxifloxacin moxikind mucaine mucinex mucinac mucomyst mucomix mupirocin myambutol
mycamine mycophenolate myospaz myoril nabumetone nadolol nalbuphine naltrexone naloxone naprosyn naproxen narcan nardil nasivion nasonex
natrilix nebicard nebistar nebivolol nebulizer neeri neomycin neosporin neostigmine neurobion neurontin nevirapine nexavar nexito nexium nexpro
niacin nicardia nicorandil nicoumalone nicotinamide nicip nifedipine niftas nikoran nilotinib nimesulide nimodipine nimulid nintedanib
nitazoxanide nitrofurantoin nitroglycerin nitrocontin nivolumab nivo nizonide nizoral nodosis noradrenaline norad norco norepinephrine norethisterone norflox
norfloxacin normaxin nortriptyline norvasc novamox novolog novomix novorapid nucoxia nutrolin octreotide oflomac ofloxacin
olanzapine olanex oleanz olmesartan olmezest olsar olvance omalizumab omeprazole omez omnacortil omnatax omnicef omnikacin ondansetron
ondem oralyte orciprenaline orlistat ornidazole oseltamivir orofer orphenadrine osimertinib otrivin ovral oxaliplatin
oxcarbazepine oxazepam oxcarb oxetol oxybutynin oxycodone oxycontin oxytocin ozempic paclitaxel pacitane palbociclib pamelor panadol pancuronium
panfor pantocid pantodac pantop pantoprazole pantosec pan paracetamol paraffin parlodel paroxetine paxil paxidep pazopanib pediasure pembrolizumab
penidure penicillin penicillamine pentaglobin pentamidine pentasa pentoxifylline pentids pepcid percocet perampanel perinorm permethrin persantine pethidine
phenazopyridine phenergan phenobarbital phenobarbitone phentermine phenylephrine phenytoin phexin pilocar pilocarpine pimecrolimus pimozide pioglitazone
pioz piperacillin piptaz piracetam piriton placentrex plaquenil plavix pneumovax polybion polymyxin posaconazole potassium potchlor
povidone pradaxa pramipexole pramipex prasugrel prasita pravachol prazopress pravastatin praziquantel prazosin prednisolone prednisone pred pregaba pregabalin
pregalin premarin prevacid prevenar prilosec primacor primaquine primolut primrose prinivil proair procardia prochlorperazine progesterone progynova prograf prolene
prolomet proluton promethazine propofol propranolol propylthiouracil protonix protamine provera proventil provigil prozac pulmicort pulmoclear pyrazinamide
pyridium pyridostigmine pyridoxine pyrigesic quetiapine qutipin quinapril quinine rabeprazole rablet rabekind rabicip raloxifene raltegravir ramipril ramistar
ranexa ranidom ranitidine ranolazine ranozex rantac rasagiline razo rebamipide reclide reglan remdesivir remeron remicade remipentanil
renerve repaglinide repace requip resteclin restasis restoril restyl retrovir revelol revital rhinocort ribavirin ricital rifabutin rifagut rifampicin rifampin rifaximin
riluzole ringer risdone risperdal risperidone ritalin ritonavir ritolide rituximab rivaroxaban rivotril rizatriptan robaxin rocaltrol rocephin rocuronium roflumilast ropinirole
rosuvas rosuvastatin roxithromycin rozavel rozucor rxorange sacubitril salbutamol salmeterol saridon saxagliptin secnidazole seloken senna senokot
septilin septran serenace seretide seroflo seroquel sertraline serta sevelamer sevoflurane shelcal sibelium sildenafil silodosin silymarin simvastatin simvotin
sinarest sinemet singulair sirolimus sitagliptin sizodon skelaxin soframycin sofosbuvir solifenacin soliwax solu solumedrol soma sompraz
sorafenib sorbitrate sotalol spasmonil spasmoproxyvon speman spiriva spironolactone sporanox sporidex stalopam stamlo
starcad statix stemetil streptokinase streptomycin strattera stugeron suboxone succinylcholine sucrafil sucralfate sudafed sulfasalazine
sumatriptan sumo suminat sunitinib supradyn surfactant symbicort synthroid syndopa syscan tacrolimus tadalafil taxim tamoxifen tamsulosin tapal tapentadol
targocid tavanic taxotere taxol tazact tazobactam tazloc tegretol tegrital teicoplanin telekast telista telma telmikind telmisartan telsartan
telvas temozolomide temsan tenecteplase tenivac tenofovir tenoric tenormin tentex terazosin terbest terbinafine terbutaline teriparatide
terlipressin testosterone tetracycline tetanus thalidomide theophylline thiamine thiopentone thyrocab thyronorm thyroxine thyrox tiagabine ticagrelor tigecycline
timolol tiniba tinidazole tiotropium tizan tizanidine tocilizumab tofacitinib tolterodine tolvaptan topamax topiramate topirol toprol toradol torsemide
tossex toujeo tradjenta tramadol tranexa tranexamic trapic trastuzumab trazodone trazonil trental tresiba tretinoin trileptal triamcinolone tricor triamterene trihexyphenidyl trika
trimetazidine trimethoprim trioptal triphala tropicamide trulicity trypan tryptomer tusq tylenol tykerb udiliv udilip ultracet ultram unasyn uniptaz ursodeoxycholic ursodiol urispas
urimax utrogestan valacyclovir valent valium valparin valproate valsartan valtrex valzaar vancomycin vardenafil varenicline vaseline vaso vasopressin vasotec velpan veloz veltam
velpatasvir venetoclax venlafaxine venlor ventolin verapamil veronal versed vertin vesicare vertizac viagra vicks vicodin vicoprofen victoza vildagliptin vimpat vinblastine vincristine
vioxx vistaril vitamin vogli voglibose volini voltaren voriconazole voveran vytorin vyvanse warf warfarin wellbutrin wikoryl wysolone xalatan xanax xarelto xeljanz xeloda xenical
xylocaine xylometazoline xyzal zantac zaditen zaltrap zanaflex zanocin zaroxolyn zebeta zentel zerodol zestoretic zestril zetia zidovudine zifi zinc zincovit zinetac ziprasidone zithromax zocor zofer zofran
zoledronate zoledronic zolfresh zoloft zolmitriptan zolpidem zomig zonisamide zorovir zosyn zovirax zyban zyloric zyprexa zyrtec zytee zytanix zytiga
ashwagandha giloy arjuna amla brahmi shatavari guggul shilajit punarnava gokshura chandanasava kanchanar
tinospora chyawanprash sanjivani shankhpushpi kumari triphala trikatu lasuna tulsi neem ajwain arnica thuja
liv pudin ampho autrin zerostat rotahaler revolizer glucometer accuchek humapen duavent berodual meprate regestrone dubinor deviry susten duvadilan yutopar tidilan gestin cyklokapron pause ethamsylate sylate
bpalm bpal resomal lzd bdq dlm cfz lfx mfx
`;
