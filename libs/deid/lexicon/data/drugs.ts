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
abatacept abecma abelcet abemaciclib abhayrab abilify abraxane abrysvo abstral acamprol accentrix accolate accutane aceclo acetadote aciloc acitrin aclasta actemra acticoat
actilite actilyse actiq activase actonel acular adacel adaferin adagrasib adakveo adbry adcetris adderall addnok adlyxin admenta aduhelm advagraf advate adynovate aerius afinitor
aflibercept aggrastat aggrenox agomelatine aimovig airduo ajovy akt akurit akynzeo albiglutide alecensa alendronate alfamino alfenta alimentum alimta alkasol alkeran alkindi
allevyn aloka aloxi alpelisib alphanate alprolix altuviiio alunbrig aluvia alveofact alvesco amantrel amazeo amerge amicar amidate aminoven amitiza amphonex ampyra anakinra
anascorp anasept anavip andexxa anectine anexate angiomax anidulafungin annovera anoro antabuse antizol apalutamide apidra apokyn apremilast apretude apriso aprovel aptamil aptiom
aquacel arakoda aranesp arava arcalyst arcoxia aredia arexvy argatroban arimidex arip arnuity aromasin artemisinin artesun arzerra asacol ascabiol asenapt asmanex astrazeneca
asunra atacand atgam atogla atosiban atracurium atripla atropisol attentrol aubagio aurovit auryxia austedo auvelity avamys avapro avatrombopag avaxim avil avodart avonex avycaz
axepta axert azactam azelaic azep azilect azopt azor bactigras bactroban banzel baraclude basaglar basalog bavencio baxdela belatacept belbuca belsomra bempedoic benefix
beneprotein benlysta benzac beovu bepanthen beriplex berirab besponsa betacap betaferon betagan betapace betmiga bevac bevespi bexsero biatain biaxin bicitra biktarvy bilagra
bilaxten biltricide bimatoprost biobrane biovac blenoxane blenrep bleo blincyto boniva bonmax bonviva boostrix bosulif bournvita braftovi breo brevibloc brevital breyanzi breztri
bridion brimodin brintellix brinzolamide briumvi briviact brixadi brukinsa budez bulkamid bupron buserelin busulfex butrans bydureon byetta bynfezia bystolic cabenuva cabgolin
cabometyx caduet caelyx cafergot calcigluc calcort calmpose calquence campath campral camptosar canasa canditral cansidas capoten carbetocin cardene cardioxane cardura careprost
carfilzomib cariprazine carvykti casodex cavit cefiderocol ceftaroline ceftobiprole ceftolozane celemin celestone cenobamate centchroman cequa cerazette cerebyx cerelac certican
cervarix cervavac cervidil cerviprime cetaphil cetrotide cetzine champix chemet chlorhex cilest ciloxan cimzia cinqair cipladine cipralex cipram cisatracurium citanest citrafleet
citralka citrate claforan clariscan clarityne clearwax cleocin cleviprex clinimix clobetamil clohex clopixol clozaril coartem cobadex cobicistat colazal colcrys collagenase colofac
coloprep coltosol columvi combantrin combigan cometriq comfeel comirnaty complan complera comtan contiflo contin contramal copaxone copiktra corbevax corgard corifact cortef
cosentyx cosmegen cosmofer cotellic coversyl covovax cresemba crinone crofab crysvita cubicin cudo cuprimine curosurf cutenox cutimed cyanokit cyclo cyclogyl cycloserine cyramza
cystistat cysview cytomel cytoxan dacogen dact daivobet daklinza dalbavancin daliresp dalvance daraprim daridorexant darifenacin darolutamide darzalex daxid dayvigo ddavp
decapeptyl definity defza degarelix delstrigo deltacortril deltyba delzicol demser dengvaxia depo depsonil depura deriva dermovate descovy desferal desirox desitin desyrel dettol
deutetrabenazine dexem dexolac dextran diacomit diclogem differin dificid digifab dimaval dinoprost diprivan disulfiram dobutrex dolokind domadol donep doptelet doravirine doribax
doryx dostinex dotarem dovato dovonex doxil doxo doxolin doxt drise dronis duavee dukoral dulaglutide dulcoflex dulera duoderm duopa duotrav dupixent duratocin durezol durogesic
durolane duvanta duzela dvenla dynapar dysport ebast edarbi edurant effient egaten egrifta elagolix elaxim eldepryl elecare eleview elexacaftor elidel elimite elitek ellaone
ellence ellipta elmiron eloctate elovac eloxatin elrexfio elspar emend emflaza emgality emla empaveli empliciti emsam enablex encicarb endari endometrin enerzal enfamil engerix
enhertu enlon enspryng entocort envarsus enzalutamide eovist epclusa epidiolex epivir epkinly epofit eprex epzicom equirab eraxis erbitux erleada ervebo erwinaze eskalith esmeron
estrace estradot etelcalcetide etravirine euflexxa eumosone eurax euvichol evatocin evenity evorel evotaz evra evrysdi exalgo exelon exelyte exforge exjade eylea fabhalta faceclin
factive falcigo fanapt fansidar fareston farxiga fasenra faslodex feburic febutaz fefol feiba felbatol femara femilon femoston fent fentanil fentora feraheme ferium ferriprox
fertomid fesoterodine fetroja fetzima fexo fezolinetant finerenone fingolimod finpecia fintepla firdapse firmagon flamazine flaminal flixotide flomist flotral fluanxol fluarix
flumazenil flumist fluquadri fluticone fluzone follistim fomepizole foradil forcan forecox forteo fortisip fortum fosaprepitant fosfo fosrenol fostair fragmin frova fulphila fulsed
fulvestrant fungisome fungizone fusigen fusilev fycompa gabitril gadovist galzin gamaben ganaton ganfort gardasil gardenal gavreto gazyva gelofusine gemzar genevac genvoya giapreza
gilenya gilotrif glasdegib glatopa glaucomol gliadel glucantime glucarpidase glucerna glyxambi gocovri golytely gonal grafalon grafeel granix granuflex granugel haemaccel halaven
halcion hartmanns harvoni havrix hectorol helkit hemabate hemlibra hemofil hemosol hepcinat heplisav herceptin hertraz hetastarch hexabrix hexaxim hexidine hexitom hexvix hibiscrub
hiprex homatropine homide horlicks humate humatrope hyalgan hycamtin hydrea hydrocortone hydrofera hyperrab ibandronate ibrance icosapent idelalisib idelvion ifex ifos ilaris
ilevro ilumya iluvien imalek imbruvica imfinzi imjudo imovax impavido implanon imvamune inadine inbrija inclisiran increlex incruse indirab indocyanine infanrix infasurf influvac
ingrezza injectafer inlyta innohep inrebic inspiral inspra insulatard integrilin intelence intralipid intrarosa intrasite intron intuniv invanz invega invokamet iodex iodosorb
iohexol iomeron iopidine ipill iprivask iressa isentress isomil isosulfan isotroin istradefylline isturisa isuprel itaspor itopride itrop ivacaftor ixabepilone ixazomib ixempra
ixiaro jadelle jadenu jakafi jakavi jaydess jeev jelonet jemperli jentadueto jetrea jeuveau jevity jevtana juluca juven jynarque jynneos kabilyte kabiven kadcyla kaletra kaltostat
kamrab kapvay karvea kcentra kelfer kengreal kentera kesimpta ketalar ketek kevzara keytruda kineret kinlytic kisqali kisunla kivexa klean koate kogenate kojivit kombiglyze korlym
krazati krintafel krystexxa kyleena kymriah kyprolis lacoset lactodex lactogen lametec lamez lamisil lamprene largactil lariam larpose lasmiditan latuda laxido ledermix lefamulin
lefno legalon lemborexant lemtrada lenvima leqembi leukeran leukine levophed levosulpiride lialda libtayo licab lifitegrast lignox liletta lindane linzess liofen lioresal lipodox
listerine livial lixisenatide logynon lokelma lonopin lonsurf lorbrena lortab lotemax lotrel lotronex lozapin lozol lucemyra lucentis lumakras lumasiran lumason lumia lumigan
lunsumio lupkynis lupron lurasid lurasidone lurbinectedin luspatercept lutathera lutigest lymphazurin lynparza lysodren lysteda lyumjev mabthera macitentan macrobid macrodantin
madopar magnevist magnex manuka maraviroc marplan mavenclad mavyret maxolon mayzent mazetol mecobion medihoney megaheal megatil mekinist mektovi melalite mellaril menactra menopur
menveo mepilex mepitel mepore mercilon meronem merosure merrem mesalo mesnex mestinon metalyse metapex metaspray meteospasmyl methadose methycobal metopirone mexate microdacyn
microgynon micronor midaz midostaurin mifegyne mifeprex mifty migranil milflox miltefosine mimpara minirin minocin mintop mirabegron mirapex mircera mirnite mirtaz misoprost misopt
mixtard mmrii mobizox modalert modecate moderna mofetyl moisturex momate monjuvi monofer monovisc monurol moov mosapride mosart mosquirix motegrity mounjaro movicol moviprep
moxclav moxicip mozobil mscontin mulpleta multaq multihance mupi mycapssa mydriacyl myfortic myhep myleran mylotarg myobloc myostigmin myrbetriq mysoline naldemedine namenda
nasacort nasoclear natpara natrecor nauzex navari navelbine naxdom neocaf neocate neoral neostig neosurf nephrocaps nephrosteril nepro nerlynx nervz nesina nestum netarsudil
netupitant neulasta neupogen neupro nevanac nexipox nexplanon niastase nicorette nicotex nimbex nimenrix ninlaro nipride niraparib nirodh nise nithiodote nitrest nitro nitropress
nivestim noctiva nodict nolvadex norcuron norditropin noriday norplant norvir nourianz novantrone novavax novelon novoseven noworm noxafil nplate nubeqa nucala nucynta nuedexta
nulojix nuplazid nurtec nusinersen nutramigen nutren nutriflex nutropin nuvaring nuvigil nuzyra nyvepria ocid ocrevus octaplas octaplex octenilin odefsey oestrogel oframax ojjaara
okacet olaparib olimel olumiant olysio omadacycline omegaven omnigel omniscan omnitrope oncaspar oncovin ondexxya onfi ongentys onivyde opana opdiva opdivo opdualag optiray optison
optune oramorph orbactiv orencia orgalutran orgovyx oritavancin orserdu orthovisc osilodrostat osmolite osphena otek otezla otogesic otorex ovestin ovidrel ovitrelle ovranette
oxbryta oxramet oxytrol ozanimod ozurdex pabal paliris pangraf panimun paraplatin parnate parsabiv parvolex paser pasireotide patiromer patisiran pavulon peda pedea pediarix
pegasys pegclear pegfilgrastim pegintron peglec pentacel pentostam pentothal peptamen pepticate perjeta permite peyona pfizer phesgo phoslo phostat physiogel physostigmine picoprep
pifeltro pilocarpin pipera pipzo piqray pitocin pitolisant plasmalyte platinol plegridy plenvu pletal pluvicto pneumosil polaramine polivy polycitra pomalyst ponesimod ponvory
postinor potrate pralidoxime pramirol praxbind precedex predmet pregestimil pregnyl prepidil pretomanid prevnar prezcobix prezista prilox primaxin primovist priorix prisma
prismasol pristiq procoralan prodep prohance prolensa proleukin prolia prolixin prolyte promacta promod promogran prontosan prop propess propoven proquad proscar prosobee prosol
prosource prostodin prothiaden protinex protopam protopic provenge puregon pylobact pyramax pyronaridine qalsody qdenga qtern quelicin qulipta qutan quviviq qvar rabavert rabipur
rabishield rabivax radicava radiogardase ramace rapaflo rapamune raricap rasalect rasburicase rcinex rebif rebinyn reblozyl recarbrio reclast recombinate recombivax recorlev
recormon reditux refludan regranex relispray relistor relpax relugolix relvar relyvrio reminyl renagel renitec renvela reopro replens resolor retavase retevmo revlimid revocon
revolade rexulti reyataz reyvow rhopressa riamet ribociclib rilpivirine rilutek rimegepant ringerlactate rinvoq riociguat risdiplam risedronate rituxan rivamer rizact roaccutane
rocklatan rogaine rolapitant romazicon romidepsin romiplostim ropark ropeginterferon ropin rotarix rotasiil rotateq rotavac rowasa rozerem rozlytrek rubraca rukobia rupafin rupall
ruxience rybelsus rystiggo rytary rythmol ryzodeg saaz sabril safinamide saheli saizen samsca sanctura sandimmune sandrena santyl sanvita saphnelo saphris sarclisa savarine savella
savlon saxenda sazo scabper scemblix scoline sebamed sebelipase selgin selinexor selzentry semaglutide semglee sensipar septanest septodont septra serevent serlift serostim sevbait
sevredol shanchol shanvac shingrix signifor signoflam siliphos siliq silodal silofast silvadene silverex simbrinza simdax similac simponi simulect sinequan sino sinopharm sinovac
siphene siponimod sirdalud sirturo sivextro sizopin skinoren skyrizi skytrofa smofkabiven smoflipid smok sodabicarb sodium softovac solian soliqua soliris solucortef somatuline
sonata sonovue sorbsan soriatane sotorasib sotyktu sovaldi spasmofirst spikevax spinraza spravato sprycel sputnik stalevo stamaril steglatro stelara stelazine sterillium
stibogluconate stilnoct stiolto stivarga strensiq stribild striverdi stromectol sublimaze sublocade subutex sudocrem sufenta sugammadex sulbactam sulpitac sunlenca sunosi supartz
suplena suprathel suprefact suprep surmontil survanta sustiva sutent suvorexant suxamethonium symfi symmetrel sympazan symtuza synarel synercid synflorix synjardy syntocinon
syntometrine synvisc syprine systane tabrecta tacroz tafenoquine tafinlar tafluprost tagrisso talazoparib taltz talvey talzenna tambocor tarceva tasigna tasmar tavalisse tayo tbact
tdvac tebentafusp tecartus tecentriq tecfidera tecvayli teczine tedizolid teflaro tekamlo tekturna telavancin telura temgesic temodar tenoretic tenovate tensilon tenvir tepmetko
terbicip terbinaforce tetrabenazine tezspire thalomid theoasthalin thiola thioril threptin tibolone tidomet tienam tikosyn timolet tindamax tiomist tiova tirosint tirzepatide
tivicay tnkase tofranil tonoferon topamac toposar torisel totect toviaz trabectedin tracrium tractocile tramazac tranostat travatan travoprost trecator trelegy tremfya tribenzor
triesence trifluridine trijardy triluma trimbow trinicalm trintellix trisenox tritace triumeq trodelvy trogarzo trophamine tropicacyl trumenba trusopt truvada truxima tugain tukysa
twinrab twinrix twynsta tydol tygacil tymlos typbar typhim typhoral tysabri ubiphene ubrelvy ubrogepant uceris udenyca uloric ultiva ultomiris ultravist umbralisib uplizna uprise
urocit urotone uroxatral vabomere vabysmo vagifem valbenazine vamin vancocin vaqta varilrix varivax vasograin vasostrict vaxchora vaxelis vaxigrip vaxirab vbl vcr vec vectibix
veenat velban velcade velmanase velphoro veltassa vemlidy venclexta venofer venusia vericiguat vermox verorab verquvo verzenio vfend vibativ vibegron viberzi vidaza viekira vigamox
viibryd vintor viracept viramune viread visicol vismodegib vitapex vitcofol vitrakvi vivitrol vivonex vivotif vizimpro vocabria voluven vonjo vonoprazan vonvendi voraxaze
vortioxetine vosevi votrient votubia voxelotor vraylar vumerity vyepti vyvgart vyxeos vyzulta wakix waklert walyte waxolve wegovy wepox wilate wokadine wosulin wysolon xadago
xalacom xalkori xatral xcopri xenazine xeomin xerava xgeva xifaxan xigduo xiidra xofigo xolair xone xopenex xpovio xtandi xulane xultophy xylistin xylocard xyntha xyrem xywav
yervoy yescarta yutiq zaditor zarontin zarxio zavegepant zavicefta zejula zelboraf zemplar zemuron zepatier zepbound zeposia zerbaxa zevtera ziac ziagen zilretta zinecard zioptan
zocon zoladex zolgensma zometa zomorph zonegran zortress zostavax zubsolv zulresso zuranolone zurzuvae zycel zycolchin zycov zydelig zykadia zyloprim zymar zymaxid zyvac zyvox
vanc mero macroduct
neosynephrine dobuta normodyne trandate apresoline catapres altace procainamide adenocard calan nitropaste nitrobid tridil bumex demadex diuril lepirudin ecotrin tnk
cryoprecipitate niaspan micronase diabeta nph novolin ptu miacalcin pamidronate calcijex epo ferrlecit carafate anzemet kytril tigan inapsine questran pancrease viokase duoneb
humibid guaifenesin tessalon serax thorazine phenobarb demerol indocin vecuronium vanco ancef fortaz tazicef cefoxitin mefoxin cefotetan tobra inh pza cancidas micafungin cytovene
foscarnet tamiflu mepron gengraf zenapax nimotop cogentin peridex bacitracin xenaderm lotrimin lacrilube timoptic folate mvi gluconate neutraphos probalance respalor ultracal
twocal criticare isosource fibersource novasource perative isocal magnacal neo tham
yogaraj yograj kanchnar punarnavadi talisadi sitopaladi avipattikar bilwadi mahayogaraj kaishore kaishor gokshuradi trayodashang simhanad singhnad rasnadi rasna dashmoolarishta dashmularishta ashokarishta arjunarishta balarishta
draksharishta drakshasava kutajarishta abhayarishta khadirarishta saraswatarishta vidangarishta kumaryasava rohitakarishta punarnavasava lohasava ushirasava amritarishta chyavanprash mandukparni shankhapushpi jatamansi kutki
kalmegh bhumyamalaki bhringraj guduchi shilajeet safed musli vidari yashtimadhu mulethi haritaki bibhitaki amalaki hingwashtak hingvashtak lavanbhaskar panchasakar panchakol gandhak rasayan vasant malti suvarna swarna abhrak
lauh mandur mandoor kasis godanti praval shankh mukta pishti kapardik bhasma parpati kamdudha sootshekhar sutshekhar laghu arogyavardhini chitrakadi khadiradi eladi lavangadi marichyadi kutajghan bilvadi vilwadi dhanwantaram
ksheerabala mahanarayana pinda murivenna kottamchukkadi sahacharadi balaswagandhadi shadbindu panchaguna nilgiri kshirpak kwath kashayam kashaya gulika gutika choornam churnam lehyam lehya avaleha arishtam asavam ghritam
ghrita thailam tailam taila nilavembu kabasura kudineer thoothuvalai adathodai amukkara chooranam nellikai karisalai parpam chendooram khamira gaozaban majun majoon jawarish kushta itrifal sharbat arq dawaul misk habbe safoof
laboob qurs zaroor bazoori unnab laooq sapistan roghan banafsha gulqand rajnyasadi jatyadi pushyanug supari pak narikel lavan hemadi dashmool dashamoola dashamula amavatari vatari rheumayog rumalaya geriforte mentat confido
styplon gasex evecare menosan bonnisan koflet diakof abana lukol livfit liv52 hepamerz silybon boost maltova viva glucon maggi kurkure haldiram haldirams bikaji amul nandini aavin vita milma parle britannia marie monaco krackjack
frooti maaza thums limca patanjali dabur baidyanath zandu himalaya hamdard charak sandu dhootapapeshwar kottakkal vaidyaratnam nagarjuna amrutanjan tigerbalm himami boroline borosoft lifebuoy dove colgate sensodyne pepsodent
meswak odonil goodknight allout mortein odomos sensorcaine loxicard depomedrol deflacort olmat metxl corbis losacar covance tide clopivas clavix axcer rosulip storvas tonact lipicure fibator fenolip zoryl reclimet galvusmet
trajenta ondero oxra sitaglip zita neomercazole pand smuth lactihep colospa librax epilive zen zonisep lacosam rexipra zosert olanz etilaam zapiz azax zithrox oflox zenflox loxof taximo ceftas monotax merocrit linid lizolid
microdox niftran uribid fosirol maxiflo chericof torex calcimax ccm d3must nurokind meganeuron optineuron aristozyme unienzyme enzar pacimol gabantin thiocolchicoside finast sysron unwanted vomikind scaboma clocip zole ringguard
quadriderm burnol tobrex refresh cmc brimocom latoprost defrijet
difene kwells mersyndet corsodyl rifinah rifater pholcodine gaviscon peptac longtec shortec matrifen butec circadin slenyto levonelle
rigevidon cerelle gedarel marvelon femodene millinette elleste nurofen panadeine lemsip avomine clarityn zirtek telfast
dimotapp robitussin canesten daktarin fucibet eumovate dioralyte hydralyte pedialyte fybogel motilium pariet zoton somac lixiana ezetrol
bricanyl epilim temaze imovane stilnox cipramil efexor avanza mirtazon lithicarb endone oxynorm targin norspan palexia tramal feldene
colgout progout
vamorolone elvanse mersyndol calciject omnic gengigel duraphat prenoxad metoject xaggitin delmosart medikinet inovelon buccolam epistatus
zebinix axalid alzain qutenza versatis transtec mezolar effentora instanyl pecfent targinact tapclob zapain kapake solpadol codydramol omee
esoz sporlac econorm vizylac enterogermina redotil lactifiber naturolax ultrazed mefkind trypsin mahacef gramocef cefakind tazar genticyn
levomac moxif zithrocin althrocin klacid minoz linospan satrogyl sepmax telsar amlip cilnikem depin olkem olmy starpress embeta betacard
carloc thiadril aquazide xipamid moxonidine ticaflo aztor lipikind roseday monotrate korandil ivabrad coralan ranolaz vymada azmarda cidmus
uniwarf apigat dabigo obimet glimestar azulix triglimisave ziten tenepride gibtulio volix vobose glaritus insuman thyrofit lethyrox
antithyrox caldikind fcm jectocos imferon meconerv glycohale monticope allerfree bromhexine mucolite petril dulane amitryn dothip arpizol
hisone macox combutol pyzina rinifol ormeloxifene loette mifegest gestone ovabless fempro fertyl hucog salamol clenil airomir dymista
pirinase levsin teysuno vidalta rimadyl apoquel cytopoint simparica bravecto nexgard yaz adalat spiro globucel monotax pregabid thromborel
innovin neoplastin lyphochek agamree
adcal accrete espranor privigen hemopure trevicta qsymia amoxy
`;
