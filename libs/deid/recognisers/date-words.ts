/** Months of other languages, as letters from their countries write them; matched without case. */
export const FOREIGN_MONTHS: readonly string[] = [
  // French, German, Dutch, Afrikaans
  'janvier février fevrier mars avril juin juillet août aout septembre octobre novembre décembre decembre',
  'januar jänner februar märz maerz mai juni juli oktober dezember',
  'januari februari maart april mei augustus',
  'januarie februarie julie junie augustus desember',
  // Spanish, Portuguese, Italian
  'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre',
  'janeiro fevereiro março marco maio junho julho setembro outubro novembro dezembro',
  'gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre',
  // Scandinavian, Polish, Welsh
  'marts august desember maj augusti',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  'ionawr chwefror mawrth ebrill mehefin gorffennaf awst medi hydref tachwedd rhagfyr',
  // Malay, Filipino, Māori
  'mac jun julai ogos disember mei agustus oktober desember',
  'enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre',
  'kohitātea huitanguru poutūterangi paengawhāwhā haratua pipiri hōngongoi hereturikōkā mahuru whiringa-ā-nuku whiringa-ā-rangi hakihea',
  // Turkish, Swahili
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  'januari februari machi aprili mei agosti septemba oktoba novemba desemba',
];

/** Months of the Muslim year, which need a day before them. */
export const MUSLIM_MONTHS =
  "muharram|safar|rabi(?:'| )?(?:al|ul|i)[- ]?\\w{2,8}|jumada|rajab|sha'?ban|ramadh?an|ramazan|ramzan|shawwal|dhu(?:l|'l)?[- ]?\\w{2,8}";

/** Days of the week in other languages; only beside a day, a month or an hour. */
export const FOREIGN_DAYS =
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|miércoles|miercoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|segunda|terça|quarta|quinta|sexta';

/** Feasts and days off of the West, beside those of `date-named`. */
export const WESTERN_FEASTS: readonly string[] = [
  'boxing day',
  "melb(?:ourne)? cup day|anzac weekend|all saints'?(?: day|(?! ?[a-z]))|turkey day|carnival (?:monday|tuesday)|(?:may|august|spring|summer) bank hol(?:iday)?|jubilee (?:weekend|wknd)|cny(?: eve)?|(?:armenian|orthodox) (?:christmas|easter)|pchum ben",
  "new year'?s",
  'super ?bowl(?: sunday)?',
  "president'?s'? (?:day|weekend)",
  '(?:labou?r|memorial|columbus) day weekend',
  "(?:veteran'?s'?|mlk|martin luther king|groundhog|canada|australia|anzac|waitangi|victoria|heritage|freedom|youth|wom[ae]n'?s?|father'?s|mothering|pancake|st\\.? (?:patrick|david|andrew|george|nicholas)'?s?|armistice|remembrance|bastille|king'?s|queen'?s|national|unification|mandela|flag|election) (?:day|sunday)(?: weekend)?",
  'bank hol(?:iday)?(?: (?:mon(?:day)?|weekend))?',
  'juneteenth|cinco de mayo|hogmanay|bonfire ni(?:ght|te)|guy fawkes(?: night)?|mardi gras|kwanzaa|homecoming|koningsdag|sinterklaas|karneval|fasching|heiligabend|silvester|midsummer(?: eve)?|santa lucia|las posadas|semana santa|ostern|pfingsten|noël',
  "(?:palm|shrove|ash|maundy|holy) (?:sunday|tuesday|wednesday|thursday|saturday)|twelfth night|whit monday|pentecost|rosh hashana[h]?|sukkot|purim|chanukah|shavuot|nowruz|norouz|(?:chinese|lunar) new year(?:'?s)?|songkran|hari raya(?: (?:puasa|haji))?|aidilfitri|tet holiday|the fourth of july",
];
