/** Shops, pharmacies, laboratories and employers with branches everywhere; no word of medicine is among them. */
export const CHAINS: readonly string[] = [
  "walmart|rite aid|walgreens|cvs|costco|kroger|safeway|publix|hy-?vee|meijer|wegmans|albertsons|stop (?:and|&) shop|shop ?rite|dollar general|home depot|best buy|wawa|sheetz|whole foods|trader joe'?s|sam'?s club|winn-dixie|food lion|piggly wiggly",
  "amazon|fedex|usps|uber|lyft|doordash|instacart|starbucks|mcdonald'?s|walmart supercenter|chick-fil-a|dunkin|taco bell|burger king|wendy'?s|boeing|tyson|smithfield|cargill|john deere|caterpillar|ford plant|gm plant|tesla|intel|samsung|toyota|nissan|tata|heineken|nestl[eé]|siemens|bosch|volkswagen|unilever",
  'labcorp|quest diagnostics|davita|fresenius|medexpress|concentra|carenow|minuteclinic|kaiser permanente|kaiser|planned parenthood|goodwill|salvation army|ymca|ywca|red cross shelter|greyhound|amtrak',
  "tesco|sainsbury'?s|asda|morrisons|waitrose|superdrug|lloyds ?pharmacy|wetherspoons?|greggs|argos|royal mail|aldi|lidl|ikea|carrefour|auchan|mercadona|rewe|edeka|albert heijn|jumbo supermarkt|migros|spar shop",
  'woolworths|coles|bunnings|kmart|chemist warehouse|countdown|the warehouse|new world supermarket|tim hortons|loblaws|shoppers drug mart|canadian tire|pick n pay|shoprite|checkers hyper|dis-?chem|clicks pharmacy|petronas|jollibee|watsons|guardian pharmacy|7-eleven',
];
