import { words } from './words.ts';

/** Legal forms of company names in Latin script, dropped before comparison. */
export const LEGAL_FORMS_EN = new Set(
  words(
    'inc incorporated ltd limited llc llp lp plc corp corporation co company gmbh ag kg kgaa ohg ug se sa sas sarl sl slu srl spa bv nv as asa ab oy oyj aps a/s ev ek pte pty pvt sdn bhd berhad pt tbk jsc pcl kk pjsc zrt kft doo dd sro spzoo ltda cv sab public',
  ),
);

/** Words that say what an organisation does or is; a capitalised run with one of them is an organisation. */
export const SECTOR_WORDS_EN = new Set(
  words(
    `group holdings holding partners associates industries industrial industry enterprises enterprise international global systems solutions services service technologies technology tech software labs lab
    laboratories laboratory pharma pharmaceuticals pharmaceutical biotech biosciences bioscience biologics therapeutics diagnostics diagnostik pathology medical medtech health healthcare hospital hospitals clinic clinics
    dental dentistry orthodontics care pharmacy pharmacies veterinary vet foods food beverages beverage drinks brewery brewing breweries distillery distillers dairy dairies bakery bakeries mills mill millers farms farm
    farming seeds seed agro agri agriculture agricultural orchards nursery growers cooperative coop co-op catering restaurants hotels hotel resort resorts hospitality inn inns lodge suites spa shipping shipyard shipyards
    shipbuilding maritime marine logistics logistik freight forwarding cargo haulage transport transports trucking trucks fleet lines ports port terminals terminal airport airports airlines airways aviation aerospace rail railways
    motors motor automotive auto autos vehicles steel steelworks metals metal foundry forge forging aluminium aluminum copper mining mines minerals aggregates cement concrete quarry construction constructions builders contractors
    engineering engineers fabrication machinery machines machine tools tooling robotics automation controls instruments electronics electric electrical semiconductor semiconductors semi chips photonics optics optical energy power
    solar wind renewables utilities utility water gas oil petroleum refinery petrochemicals chemicals chemical chemie kjemi plastics polymers rubber paper packaging print printing printers press media publishing textiles textile
    apparel garments garment fashion clothing knitwear weaving spinning footwear leather furniture interiors homes home housing properties property realty estates estate developers development developments architects bank banking
    banks capital finance financial insurance assurance mutual underwriters brokers investments ventures fund credit telecom telecoms telecommunications communications networks wireless mobile broadband school schools academy
    college university institute institut universität faculty council county district municipality ministry department authority agency office trust foundation association club museum library stores store shop shops market
    markets supermarket supermarkets retail retailers wholesale wholesalers distributors distribution distributor distribusi trading traders trade imports exports supply supplies bros brothers sons daughters cosmetics beauty
    elevators elevator lifts lift escalators works werke werk stadtwerke klinik klinikum krankenhaus universitätsklinikum praxis schule hochschule brauerei maschinenbau metallbau bau verlag versicherung handel spedition druckerei
    molkerei hütte stahl papier textil möbel autohaus apotheke fabrik laundry cleaning facilities security consulting consultancy advisory accountants solicitors law legal studios studio cloud analytics data digital networks
    sciences science life genomics biomed biomedical devices implants prosthetics surgical ortho imaging radiology oncology cafe café kitchen foodservice grocers grocery provisions fisheries seafood fish meats poultry cattle
    livestock feed feeds fertilizer fertilizers plantations estates timber lumber wood glass ceramics tiles paints coatings adhesives pumps valves bearings gears fasteners castings components parts circuits cables wire
    center centre centers centres medical board committee prison prisons theatre theatres theater cinema cinemas gallery galleries zoo aquarium aquatics arena stadium church cathedral charity borough parish shire racecourse casino theme ferries ferry cruises airfield harbour harbor marina docks depot waterworks
    hydroponics greenhouse greenhouses nurseries vineyards vineyard winery wineries cider coffee tea bakers butchers confectionery chocolate snacks bottlers packers canners sawmill joinery carpentry plumbing roofing scaffolding drilling surveying
    dredging recycling waste biogas biomass hydro nuclear geothermal batteries battery storage cranes hire rentals rental leasing optometry opticians audiology physio hospice childcare kindergarten tutoring games gaming esports toys sports sporting outdoor outdoors
    cycles bikes boats yachts yacht caravans tyres tires glassworks brickworks potteries pottery tannery dyers dyehouse looms embroidery upholstery bedding mattresses carpets flooring blinds signage events exhibitions films film pictures records radio broadcasting`,
  ),
);

/** Endings that mark a single capitalised word as an organisation: Medtronix, Stahlwerke. */
export const ORGANISATION_ENDINGS =
  /(?:werke?|soft|tech|corp|pharm|pharma|chem|bank|systems|kraft|bau|labs)$/iu;

/** Words before the name of the place visited. */
export const VISIT_WORDS = new Set(
  words('at @ visited visit visiting from of to toward into inside with w/ w for near'),
);
