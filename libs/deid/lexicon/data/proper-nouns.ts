/** Brands of everyday, peoples, languages and faiths: written with a capital, and nobody's name. */
export const PROPER_NOUNS = `
passat corsa micra astra mondeo vectra qashqai sportage sorento picanto fortuner creta baleno wagonr ertiga xuv thar activa camry altima
sentra jetta prius silverado elantra camaro toyota nissan suzuki honda audi lexus tesla porsche skoda renault chrysler cadillac subaru mazda
mitsubishi volkswagen bmw chevrolet chevy buick vauxhall peugeot citroen volvo yamaha ducati yankees celtics lakers knicks steelers phillies
minecraft pokemon fortnite roblox lego xbox nintendo netflix youtube facebook instagram whatsapp tiktok snapchat skype gmail iphone ipad
nokia motorola huawei xiaomi oppo realme fitbit garmin tobii marlboro rothmans dunhill goldflake gutka rajnigandha guinness heineken
budweiser smirnoff bacardi merlot prosecco pepsi fanta lipton mirinda thumsup gatorade powerade lucozade kitkat oreo nutella weetabix
krispies marmite vegemite bovril ribena nescafe tupperware kleenex velcro lysol clorox domestos harpic baygon esky staffie pitbull alsatian
mychart emis systmone datix vitrea powerscribe hgv hgvs stannah gaelic scots ukrainian tigrinya amharic swahili yoruba igbo hausa xhosa
sotho tswana afrikaans tibetan khmer hmong tagalog ilocano cebuano visayan cantonese hakka hokkien uyghur pashto farsi kurdish azeri uzbek
tajik kazakh chechen flemish galician kreyol quechua aymara nahuatl mixtec navajo inuit ojibwe mohawk maori hawaiian kutchi marwari haryanvi
ladakhi magahi awadhi chhattisgarhi oriya sylheti gondi kurukh pahari garhwali kumaoni nagamese hindko saraiki balochi brahui adventist
pentecostal methodist lutheran mennonite quaker mormon zulu ndebele bantu georgian moldovan catalan hanukkah passover
chardonnay kabaddi beedi facetime grindr languageline
`;
