import { oneLine, pluralsOf } from './plurals.ts';
import type { LanguageTable } from './table.ts';

/** Words for human beings. A figure whose noun is one of them counts people. */
const PERSON = oneLine(`
  marshal steward expatriate saboteur entrepreneur restaurateur noncombatant non-combatant great-grandchild aide warlord militiaman gendarme envoy-general medalist carer-giver ombudsman hostage-taker

  soldier troop serviceman servicewoman servicemember fighter combatant recruit conscript draftee reservist volunteer mercenary guerrilla
  militant insurgent rebel gunman sniper commando paratrooper marine sailor airman pilot officer general colonel commander captain lieutenant
  sergeant corporal private cadet veteran infantryman rifleman gunner sapper engineer deminer medic guard bodyguard sentry scout ranger
  defender attacker invader occupier peacekeeper monitor observer inspector adviser advisor instructor trainer operator crewman crewmember
  reinforcement survivor casualty fatality victim hostage captive prisoner detainee inmate convict pow internee defector deserter refugee
  evacuee migrant immigrant emigrant asylum-seeker returnee exile expat foreigner stranger resident inhabitant citizen national civilian
  villager townsman islander settler native local neighbour neighbor tenant homeowner householder occupant guest visitor tourist
  traveller traveler passenger commuter driver motorist motorcyclist cyclist biker rider pedestrian pilgrim worshipper worshiper believer
  person man woman lad lass mason child boy girl baby infant newborn toddler teenager teen adolescent youth youngster adult pensioner retiree senior
  elder grandson granddaughter grandmother grandfather mother father parent son daughter brother sister sibling twin triplet husband wife widow widower spouse
  partner couple cousin uncle aunt nephew niece relative friend colleague comrade compatriot countryman ally peer companion fellow
  employee worker staffer labourer laborer farmer fisherman fisher miner builder plumber electrician carpenter mechanic technician
  clerk bystander spectator scientist researcher academic professor lecturer teacher educator pupil student undergraduate graduate postgraduate apprentice trainee
  intern doctor physician surgeon nurse midwife paramedic dentist pharmacist therapist psychologist psychiatrist carer caregiver patient
  addict smoker drinker donor recipient applicant claimant beneficiary jobseeker candidate nominee voter elector delegate lawmaker
  legislator parliamentarian deputy senator congressman congresswoman councillor councilor mayor governor minister secretary ambassador
  diplomat envoy official bureaucrat civil-servant politician president leader chief boss director manager executive chairman ceo founder
  owner shareholder investor trader broker banker economist analyst accountant auditor consultant lawyer attorney solicitor barrister
  judge magistrate juror prosecutor witness suspect defendant offender perpetrator criminal thief robber burglar fraudster gangster
  smuggler trafficker dealer killer murderer assailant assassin hijacker kidnapper pirate terrorist extremist jihadist hacker
  protester protestor demonstrator marcher rioter striker activist campaigner supporter follower backer opponent critic dissident member
  participant attendee spectator fan listener viewer reader subscriber user customer consumer client shopper buyer seller vendor
  retailer shopkeeper merchant player footballer cricketer golfer runner athlete swimmer boxer wrestler jockey skier skater gymnast
  sprinter rower sailor climber hiker walker swimmer surfer diver goalkeeper striker midfielder batsman batter bowler referee umpire
  champion winner loser finalist contestant competitor entrant rival medalist medallist actor actress artist musician singer dancer writer
  author poet journalist reporter correspondent editor photographer filmmaker cameraman presenter blogger influencer publisher
  expert specialist professional practitioner leader organiser organizer rescuer responder firefighter lifeguard policeman policewoman
  detective investigator agent spy informant translator interpreter priest bishop cardinal imam monk nun rabbi pastor cleric missionary
  king queen prince princess noble peasant slave servant maid cook chef waiter bartender cleaner janitor porter courier
  seafarer mariner stowaway crewmate castaway astronaut cosmonaut inventor scholar designer architect programmer developer engineer
  orphan hostage amputee martyr mourner onlooker bystander passer-by caller respondent interviewee signatory petitioner plaintiff
  complainant whistleblower taxpayer earner breadwinner newcomer descendant ancestor peacekeeper peshmerga contractor subcontractor
  backpacker camper reveller reveler partygoer concertgoer churchgoer holidaymaker vacationer tourist shepherd herder nomad hunter
  constituent loyalist nationalist separatist communist socialist unionist republican democrat conservative liberal
  newcomer holder borrower lender saver renter landlord insider outsider professor freshman minor underage juvenile sufferer
  invalid asthmatic diabetic user gamer streamer tester coder founder billionaire millionaire
  soul human mortal individual adherent enthusiast lover gardener baker butcher tailor barber hairdresser
  jobholder freelancer commissioner trustee governor backbencher whip peer lord bailiff ringleader accomplice
  pickpocket poacher looter vandal stalker abuser rapist predator paedophile pedophile addict runaway truant caver potholer rambler
  canoeist kayaker yachtsman paraglider parachutist balloonist motorcyclist trucker lorry-driver bus-driver
  hospitality-worker key-worker steelworker dockworker autoworker farmworker healthcare-worker co-worker coworker ironworker metalworker
  dependant dependent constable squaddie coastguard northerner southerner easterner westerner redundancy
  starter substitute teammate peloton forward back winger fullback prop hooker lock flanker winger pianist violinist cellist organist guitarist drummer
`);

/** Irregular plurals, and words that name people in the plural alone. */
const PEOPLE =
  oneLine(`people personnel troops beings grandchildren great-grandchildren stepchildren schoolchildren crew staff police infantry cavalry manpower infantrymen women men children wives servicemen militia
  folks blokes hopefuls illegals subjects killings muslims christians jews hindus sikhs buddhists catholics protestants
  policemen others dead wounded injured living elderly unemployed jobless homeless missing poor sick mps mp pows gis vips ngos-staff
  youths folk families-members troopers workforce hands lives bodies corpses deaths injuries souls casualties losses fatalities
  delegates populace inhabitants spouses kin teens refugees clergy gentry seamen seaman passers-by half-siblings signings arrests names forces`);

/** Plurals in -ers and -ors that are no people. */
const THINGS = oneLine(`
  stretchers ledgers carrier carriers bomber bombers boxers posters strollers tankers
  numbers papers orders members-only powers towers letters posters rivers flowers layers meters metres liters litres offers answers matters corners
  chapters quarters centers boosters launchers carriers cruisers bombers freighters trawlers tankers bunkers lockers drawers trackers scooters
  tractors motors sectors reactors factors errors doors floors mirrors sensors processors computers containers trailers helicopters shelters
  interceptors destroyers fighters-bombers drifters gliders hangars banners stickers counters registers barriers borders orders ladders
  fibers fibres theaters theatres headquarters feathers ladders blisters disasters monsters clusters filters boilers coolers freezers heaters
  cookers burners blockers servers routers printers scanners speakers projectors headers footers browsers chargers transformers generators
  turbines elevators escalators conveyors excavators bulldozers loaders mixers blenders detectors indicators vectors tensors colors colours
  odors odours flavors flavours favors favours rumors rumours tumors tumours harbors harbours labors vapors savers sliders folders binders
  holders-rack pointers cylinders rollers wrappers covers layers powders fenders welders-kit cruisers liners ferries-boats steamers clippers
  schooners lasers phasers transmitters receivers adapters adaptors connectors conductors insulators resistors capacitors transistors semiconductors
  membranes numbers quarters headwaters waters manners spiders tigers oysters lobsters beavers otters panthers hamsters hoppers lumbers timbers
  cancers ulcers fevers disorders dinners suppers burgers crackers wafers peppers cucumbers dollars cellars pillars collars calendars
  seminars solars triggers silencers magazines-ers grenades-ers mortars launchers howitzers missiles-ers cruisers quadcopters choppers
  anniversaries encounters offenders-list winters summers decanters tenors encounters skyscrapers headers quavers parameters perimeters
  barometers thermometers diameters kilometers kilometres millimeters centimeters tethers wagers strikers-bolt posters dumpsters rosters
  registers semesters trimesters canisters blasters thrusters adders ciphers scissors doors floors indoors outdoors mayors-office
`);

/** Function words, auxiliaries and common verbs: none of them stands inside a counted noun phrase. */
const STOPS = oneLine(`
  all is are was were be been being am has have had having do does did doing will would shall should can could may might must ought
  it'll he'll she'll they'll we'll i'll you'll that'll it'd he'd she'd they'd we'd i'd you'd they've we've you've i've they're we're you're
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't
  at by for from in into on onto off out over under up down with without within to toward towards through throughout during before after since
  until till about above across against along among around behind below beneath beside besides between beyond despite except inside
  ahead near outside past per than via amid amidst atop versus vs as like unlike
  and but or nor so yet because although though while whereas if unless when where who whom whose which that what why how whether
  not never also already now then there here today yesterday tomorrow yet still soon again later earlier ago once twice only just even
  ever too very quite rather almost nearly together apart away alone anyway overall worldwide nationwide
  the a an this these those it he she they we you i him her them us me his their our my your its
  said says say told tell according reported reports report claimed claims claim estimated announced added showed shows showed
  went came come go goes gone left leave took take taken made make makes gave give given got get gets put set sent send sends lost lose
  won win held hold saw see seen found find kept keep began begin became become rose rise risen fell fall fallen grew grow grown cut hit
  fought flew drove swam ran run sat stood stand lay paid pay sold sell bought buy brought bring built build met meet led lead felt
  cost costs spent spend broke broken spoke written wrote read known knew shot fled flee drew drawn threw thrown struck stole stolen
  remain remained remains stay stayed live lived lives die died arrive arrived return returned join joined cross crossed attend attended
  fail failed need needed want wanted help helped plan planned expect expected include includes including included involving
  each every either neither worth apiece annually yearly monthly weekly daily hourly respectively
  back needs continue continues continued
`);

/** Adjectives and other words that may stand between a number and its noun. */
const MODIFIERS = oneLine(`
  other more new old young additional further extra elite special regular armed unarmed wounded injured dead killed captured captive foreign local
  national international regional civilian military naval combat enemy allied own such different separate similar same various
  first last next previous initial final total full partial whole entire main major minor big small large little great huge tiny long short
  high low heavy light strong weak good bad best worst top senior junior leading former current future recent late early
  male female elderly adult undocumented registered active retired disabled vulnerable hungry poor rich wealthy middle homeless
  confirmed suspected reported alleged known unknown missing identified unidentified unconfirmed
  short-range long-range medium nuclear ballistic conventional armoured armored mechanized motorized airborne
  black white red green blue brown yellow grey gray golden silver
  political economic financial medical social public private commercial industrial residential
  consecutive straight successive separate simultaneous annual monthly weekly daily
  fewer less open closed empty full ordinary rank-and-file able-bodied eligible likely
`);

const TIME_UNITS = {
  year: 'year',
  month: 'month',
  week: 'week',
  day: 'day night',
  hour: 'hour',
  minute: 'minute',
  second: 'second',
} as const;

export const en: LanguageTable = {
  language: 'en',
  numbers: {
    zero: 0,
    nought: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  },
  scales: {
    hundred: 100,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    lakh: 1e5,
    lakhs: 1e5,
    lac: 1e5,
    lacs: 1e5,
    crore: 1e7,
    crores: 1e7,
  },
  shortScales: {
    k: 1e3,
    m: 1e6,
    mn: 1e6,
    mln: 1e6,
    mil: 1e6,
    mio: 1e6,
    b: 1e9,
    bn: 1e9,
    bln: 1e9,
    tn: 1e12,
    trn: 1e12,
    thou: 1e3,
  },
  groups: { dozen: 12, score: 20, gross: 144 },
  denominators: {
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fourth: 4,
    fourths: 4,
    fifth: 5,
    fifths: 5,
    sixth: 6,
    sixths: 6,
    seventh: 7,
    sevenths: 7,
    eighth: 8,
    eighths: 8,
    ninth: 9,
    ninths: 9,
    tenth: 10,
    tenths: 10,
    twelfth: 12,
    twelfths: 12,
    fifteenth: 15,
    fifteenths: 15,
    sixteenth: 16,
    sixteenths: 16,
    thirtieth: 30,
    fortieth: 40,
    fiftieth: 50,
    sixtieth: 60,
    twentieth: 20,
    twentieths: 20,
    hundredth: 100,
    hundredths: 100,
    thousandth: 1000,
    thousandths: 1000,
  },
  halves: 'half halves',
  vague: {
    tens: [10, 100],
    dozens: [12, 120],
    scores: [20, 200],
    hundreds: [100, 1000],
    thousands: [1e3, 1e4],
    millions: [1e6, 1e7],
    billions: [1e9, 1e10],
    trillions: [1e12, 1e13],
  },
  several: { several: [2, 10], few: [2, 10], couple: [2, 2] },
  articles: 'a an',
  and: 'and',
  numberPhrases: {
    'no one': 0,
    'no-one': 0,
    nobody: 0,
    both: 2,
    'the pair': 2,
    'the duo': 2,
    'the trio': 3,
    'the couple': 2,
    'a pair of': 2,
    'a trio of': 3,
    'a quartet of': 4,
  },
  pointNouns: 'points point',
  pointContexts:
    'presidency election elections vote votes poll polls swing swung runoff turnout inflation growth unemployment approval rate rates margin infections lead percent percentage',
  rateNouns: 'it rate average share hope target proportion percentage turnout inflation unemployment',
  articleTimes: { fortnight: [2, 'weeks'], decade: [10, 'years'] },
  decimalWord: 'point',
  outOf: 'in|out of|in every|out of every|of every',

  hedgesBefore: {
    '~': 'about|around|near|some|roughly|approximately|approx|approx.|circa|ca|ca.|c.|~|≈|≃|∼|an estimated|estimated|estimated at|estimated to be|estimated to number|close to|closer to|nearer to|nearer|close on|in the region of|in the order of|on the order of|in the neighborhood of|in the neighbourhood of|somewhere around|something like|probably|perhaps|maybe|possibly|as many as about|more or less|in the vicinity of|the equivalent of about|anything like|an approximate|a rough',
    '<=': 'up to|not above|no older than|not higher than|could reach|might reach|may reach|could climb to|could rise to|might rise to|could amount to|may amount to|as many as|as much as|as high as|as long as|as far as|as tall as|as deep as|as big as|as large as|as late as|as old as|as fast as|at most|at the most|no more than|not more than|no greater than|no higher than|no larger than|no longer than|a maximum of|maximum of|upper limit estimate of|upper limit of|the maximum|a maximum|maximum|up to a maximum of|upto|within|not exceeding|≤|<=|a ceiling of|no later than|up until|at the very most',
    '>=': 'no lower than|not lower than|no younger than|not below|at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|minimum estimate of|a minimum|minimum|the minimum|upwards of|upward of|as few as|as little as|as low as|as young as|at the very least|≥|>=|no smaller than|no shorter than|not under|starting at|a floor of',
    '<': 'not even|fewer than|less than|under|below|lower than|smaller than|shorter than|well under|well below|far fewer than|far less than|<|shy of|south of|short of|younger than|slower than|lighter than',
    '>': 'more than|over|above|in excess of|exceeding|exceeds|exceed|exceeded|exceeded the figure of|greater than|higher than|larger than|bigger than|longer than|taller than|deeper than|older than|faster than|heavier than|well over|well above|far more than|many more than|north of|beyond|topped|topping|tops|top|surpassed|surpassing|surpasses|surpass|passed|past|>|much more than|way over|way more than|comfortably over|better than',
    '<~': 'nearly|almost|just under|just below|just short of|a little under|slightly under|slightly less than|slightly fewer than|a little less than|just less than|not quite|practically|virtually|approaching|nearing|the best part of|the better part of|little less than|a shade under|a fraction under|marginally under|a touch under|just shy of|barely|scarcely|hardly|verging on|a whisker under|fractionally under|just fewer than|a bit less than|a bit under|slightly below|a little below|nigh on|a little fewer than|not far off|not far short of',
    '>~': 'just over|just above|a good|a little over|a little more than|slightly over|slightly more than|just more than|little more than|a bit more than|a bit over|a shade over|a fraction over|marginally over|slightly above|a little above|a touch over|a touch above|fractionally over|marginally more than|only just over|barely more than|barely over',
  },
  hedgesAfter: {
    '~': 'or so|-odd|odd|or thereabouts|give or take|approximately|approx|(est.)|(est)|(estimated)|(approx.)|(approx)|or around that|-ish|ish|or something like that|more or less',
    '>': 'and some',
    '<=': 'at most|at the most|tops|or fewer|or less|or under|or below|maximum|max|or lower|or younger|at the very most|at the outside',
    '>=': 'or more|at the least|and upwards|upwards|and upward|-plus|plus|+|at least|or above|or over|or higher|or greater|or older|and counting|minimum|at a minimum|at the very least|and above|and over|and up|and more|or longer|or better|at minimum|or upwards',
  },
  hedgeGap: 'a an another further additional extra',
  estimates: 'estimate estimates estimated estimating reckons reckoned guessed guesses',
  estimateLinks: 'at',
  maybe: 'maybe perhaps possibly even probably if',
  durationHedges: 'over past within under above below beyond passed',
  spreadVerbs:
    'accused arrested charged jailed sued convicted ousted rule rules ruled ruling wept weeps weep mourned grieved quarrelled clashed turn turns turned turning hand hands handed handing spread spreads extend extends extended extending stretch stretches stretched stretching scattered distributed strewn spanning averaged average averaging',
  upToVerbs:
    'round rounds rounded rounding edge edges edged edging inch inches inched inching creep creeps crept creeping tick ticks ticked ticking nudged add adds added adding go goes went going own owned owning owns come comes came live lived sum sums',
  ratios: {
    'twice as': 2,
    'twice the': 2,
    'twice that': 2,
    'twice its': 2,
    'double the': 2,
    'double that': 2,
    'triple the': 3,
    'thrice as': 3,
    'thrice the': 3,
    'twice what': 2,
    'twice their': 2,
    'twice more': 2,
    'double what': 2,
    'double its': 2,
    'triple what': 3,
    twice: 2,
    thrice: 3,
  },

  units: {
    share: '%|percent|per cent|pct|pc|% percent|per-cent',
    points: 'percentage points|percentage point|percentage-point|pp|ppts|pts|% points|percent points',
    'basis points': 'basis points|basis point|bps|bp',
    km2: 'square kilometers|square kilometres|square kilometer|square kilometre|square km|square kms|square-kilometer|square-kilometre|sq km|sq kms|sq. km|sq.km|sqkm|km²|km2|km 2|km^2|km sq|kilometers squared|kilometres squared|sq kilometers|sq kilometres|sq. kilometers|sq. kilometres',
    mi2: 'square miles|square mile|square-mile|sq miles|sq mile|sq mi|sq. mi|sq. miles|mi²|mi2',
    ha: 'hectares|hectare|ha',
    m2: 'square meters|square metres|square meter|square metre|square-meter|square-metre|sq m|sq. m|sqm|m²|m2|sq meters|sq metres|sq. meters|sq. metres|square m',
    ft2: 'square feet|square foot|square-foot|sq ft|sq. ft|sqft|ft²|sq feet|sq. feet|square-feet',
    acres: 'acres|acre',
    km: 'kilometers|kilometres|kilometer|kilometre|km|kms|km.|k.m.|klicks|clicks',
    m: 'meters|metres|meter|metre|m|mtrs',
    cm: 'centimeters|centimetres|centimeter|centimetre|cm|cms',
    mm: 'millimeters|millimetres|millimeter|millimetre|mm|millimetres',
    um: 'micrometers|micrometres|microns|micron|µm|μm',
    nm: 'nanometers|nanometres|nanometer|nanometre|nm',
    mi: 'miles|mile|mi|mi.',
    nmi: 'nautical miles|nautical mile|nmi',
    yd: 'yards|yard|yd|yds',
    ft: 'feet|foot|ft|ft.',
    in: 'inches|inch|in',
    'light-years': 'light-years|light years|light-year|lightyears',
    t: 'tonnes|tonne|tons|ton|metric tons|metric ton|metric tonnes|t|mt|long tons|short tons',
    kg: 'kilograms|kilogram|kilogrammes|kilogramme|kilos|kilo|kg|kgs|kg.',
    g: 'grams|gram|grammes|gramme|g|gm',
    mg: 'milligrams|milligram|milligrammes|mg',
    ug: 'micrograms|microgram|µg|μg',
    lb: 'pounds in weight|lbs|lb|lb.|pounders|pounder|pound-bomb',
    oz: 'ounces|ounce|oz',
    st: 'stone|st',
    m3: 'cubic meters|cubic metres|cubic meter|cubic metre|m³|m3|cu m|cu. m|cubic-metre|cubic-meter|cubic m',
    km3: 'cubic kilometers|cubic kilometres|km³|cubic km',
    ft3: 'cubic feet|cubic foot|cu ft|ft³',
    l: 'liters|litres|liter|litre|l|ltr|ltrs',
    ml: 'milliliters|millilitres|milliliter|millilitre|ml',
    pt: 'pints|pint',
    gal: 'gallons|gallon|gal|us gallons',
    barrels: 'barrels|barrel|bbl|bpd|barrels of oil|barrels of crude',
    Wh: 'watt-hours|watt hours|watt-hour|watt hour|wh',
    kWh: 'kilowatt-hours|kilowatt hours|kilowatt-hour|kilowatt hour|kwh',
    MWh: 'megawatt-hours|megawatt hours|megawatt-hour|mwh',
    GWh: 'gigawatt-hours|gigawatt hours|gigawatt-hour|gwh',
    TWh: 'terawatt-hours|terawatt hours|terawatt-hour|twh',
    J: 'joules|joule',
    kcal: 'kilocalories|kcal|calories|calorie',
    W: 'watts|watt|w',
    kW: 'kilowatts|kilowatt|kw',
    MW: 'megawatts|megawatt|mw',
    GW: 'gigawatts|gigawatt|gw',
    TW: 'terawatts|tw',
    hp: 'horsepower|hp|bhp',
    USD: 'dollars|dollar|us dollars|usd|us$|$us|$|bucks',
    cents: 'cents|cent|¢',
    pence: 'p|pence|penny',
    EUR: 'euros|euro|eur|€',
    GBP: 'pounds sterling|pounds|pound|gbp|£|quid|sterling|pound sterling',
    RUB: 'rubles|ruble|roubles|rouble|rub|₽',
    UAH: 'hryvnias|hryvnia|hryvnya|uah|₴|hryvnyas',
    JPY: 'yen|jpy|¥',
    CNY: 'yuan|renminbi|rmb|cny',
    KRW: 'won|krw|₩',
    INR: 'rupees|rupee|inr|₹|rs',
    PKR: 'pkr',
    BDT: 'taka|bdt|৳',
    CHF: 'francs|franc|chf',
    PLN: 'zlotys|zloty|złoty|pln',
    CZK: 'koruna|czk',
    HUF: 'forints|forint|huf',
    SEK: 'kr|kronor|sek',
    NOK: 'nok',
    DKK: 'dkk',
    TRY: 'lira|liras|₺|try',
    ILS: 'shekels|shekel|₪|ils',
    BRL: 'reais|brl|r$',
    MXN: 'mxn|mex$',
    ARS: 'ars',
    PHP: 'php|₱',
    ZAR: 'rand|zar',
    NGN: 'naira|ngn|₦',
    KES: 'kes|ksh',
    EGP: 'egp',
    SAR: 'riyals|riyal|sar',
    AED: 'dirhams|dirham|aed',
    IRR: 'rials|rial|irr|tomans|toman',
    IDR: 'rupiah|idr',
    MYR: 'ringgit|myr',
    THB: 'baht|thb|฿',
    VND: 'dong|vnd|₫',
    SGD: 'sgd|s$',
    HKD: 'hkd|hk$',
    AUD: 'aud|a$|$a',
    CAD: 'cad|c$',
    NZD: 'nzd|nz$',
    KZT: 'tenge|kzt|₸',
    currency: 'pesos|peso|crowns|kroner|shillings|shilling|dinars|dinar',
    BTC: 'btc|₿',
    years: 'years|year|yrs|yr|years-old|yr-old',
    decades: 'decades|decade',
    centuries: 'centuries|century',
    months: 'months|month',
    weeks: 'weeks|week',
    days: 'days|day',
    nights: 'nights|night',
    hours: 'hours|hour|hrs|hr|hr.',
    minutes: 'minutes|minute|mins|min|mins.',
    seconds: 'seconds|second|secs|sec',
    ms: 'milliseconds|millisecond|ms',
    degC: '°c|° c|degrees celsius|degrees c|degrees centigrade|degree celsius|celsius|c|℃|deg c|deg. c|ºc|degc',
    degF: '°f|° f|degrees fahrenheit|degrees f|degree fahrenheit|fahrenheit|f|℉|ºf',
    degrees: 'degrees|degree|°|º',
    K: 'kelvin|kelvins',
    'km/h':
      'kilometers per hour|kilometres per hour|km/h|kph|kmh|km per hour|kmph|km an hour|kilometers an hour|kilometres an hour|km / h',
    mph: 'miles per hour|mph|miles an hour|m.p.h.|miles-per-hour|mile-an-hour|mile-per-hour|miles-an-hour',
    'm/s': 'meters per second|metres per second|m/s|meters a second|metres a second',
    'km/s': 'kilometers per second|kilometres per second|km/s',
    knots: 'knots|knot|kts|kt',
    ratio: 'times|fold|-fold|x|×',
    hPa: 'hpa|hectopascals|hectopascal',
    mbar: 'millibars|millibar|mb|mbar',
    dB: 'decibels|decibel|db',
    Hz: 'hertz|hz',
    MHz: 'mhz|megahertz',
    GHz: 'ghz|gigahertz',
    kHz: 'khz|kilohertz',
    V: 'volts|volt',
    kV: 'kv|kilovolts',
    GB: 'gigabytes|gigabyte|gb',
    MB: 'megabytes|megabyte',
    TB: 'terabytes|terabyte|tb',
    Mbps: 'mbps|megabits per second',
    Gbps: 'gbps|gigabits per second',
    ppm: 'parts per million|ppm',
  },
  sharedCurrencies:
    'pesos peso shillings shilling kroner dollars dollar pounds pound francs franc rupees rupee lira liras riyals riyal dirhams rand',
  per: 'a an per each every /',
  perUnits: TIME_UNITS,
  rateWords: {
    year: 'yearly annually annual',
    month: 'monthly',
    week: 'weekly',
    day: 'daily nightly',
    hour: 'hourly',
  },
  rateBreakers: 'earlier later before after ago old older since sooner',

  people: `${PEOPLE} ${pluralsOf(PERSON)}`,
  // Several coaches are vehicles more often than trainers.
  singularPeople: `${PERSON} coach`,
  things: THINGS,
  irregularPlurals:
    'aircraft spacecraft hovercraft watercraft sheep fish cattle deer salmon trout cod livestock poultry species data criteria media bacteria phenomena teeth geese mice cacti fungi larvae offspring artillery ammunition rounds shrimp squid swine bison moose',
  settlements: 'settlements settlement villages village towns town hamlets hamlet localities locality',
  peopleSuffixes: 'ians ists eans icans ishmen ese men goers ers ors eers',
  stops: STOPS,
  modifiers: MODIFIERS,
  peoplePredicates:
    'froze poisoned shiver shivered shivering succumbed electrocuted hanged beheaded gassed trampled asphyxiated stabbed widowed orphaned knelt cheered prayed commute commuted interned expelled deported repatriated alive slain slaughtered massacred maimed drafted conscripted graduated abstaining abstained sit sat join joined dead killed wounded injured hurt missing captured detained arrested evacuated displaced homeless hospitalised hospitalized infected died dies die perished perish drowned starved survive survived survivors fled flee flees marched march marching protested gathered attended attend turned sign signed signing voted enlisted deserted defected surrendered surrender arrived returned remain remained live living lived stranded trapped jailed imprisoned executed shot rescued recovered treated deployed dispatched served serving fighting fought unaccounted unemployed jobless vaccinated registered attending present voluntarily went came without taken held abducted kidnapped enrolled hired sacked fired laid convicted sentenced charged buried wed married sick ill tested applied aboard who whom part smothered suffocated crushed chose refuse refused camped queued slept rallied paraded resigned quit emigrated migrated wept waiting escaped perish homeless fell fall crawled swam completed drove drive',
  peopleCues:
    'sheltered sheltering attendances toll tolls population strength rally march demonstration protest strike casualties casualty deaths fatalities dead killed killing kills kill wounded wounding injured injuring hurt hurting losses crowd crowds turnout attendance garrison force battalion brigade corps contingent workforce headcount staff membership troops troop soldiers soldier men prisoners prisoner captured capturing captive captives wounded evacuated displaced victims buried buries displacing injures wounds detained detaining arrested arresting evacuating rescued employing employs employ employed kidnapped trapped trapping jailed sentencing executed executing manpower personnel protesters refugees migrants recruits conscripts members people passengers missing massacre massacred audience crowd-size headcounts jobless unemployed murdered infected vaccinated recruited hired recruiting hiring homicides fatality murders live lives whom demonstrators marchers pilgrims',
  groupNouns:
    'committee council gang group groups team teams crew army unit squad gang family families party crowd force battalion brigade division company platoon garrison contingent detachment cadre staff workforce audience congregation household community delegation band class panel jury draft wave intake cohort regiment corps squadron team-up pool batch column population total number country nation island village town city hamlet province region territory settlement enclave',
  increments: 'another further additional extra more',
  of: 'of',
  or: 'or',
  to: 'to through till until',
  from: 'from',
  between: 'between',

  months: {
    january: 1,
    february: 2,
    march: 3,
    april: 4,
    may: 5,
    june: 6,
    july: 7,
    august: 8,
    september: 9,
    october: 10,
    november: 11,
    december: 12,
    jan: 1,
    feb: 2,
    mar: 3,
    apr: 4,
    jun: 6,
    jul: 7,
    aug: 8,
    sep: 9,
    sept: 9,
    oct: 10,
    nov: 11,
    dec: 12,
  },
  weekdays: { monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7 },
  seasons: { spring: 1, summer: 2, autumn: 3, fall: 3, winter: 4 },
  calendar: {
    early: 'early',
    mid: 'mid middle',
    late: 'late',
    start: 'beginning start outset',
    end: 'end close',
    last: 'last past previous',
    this: 'this current',
    next: 'next coming',
    year: 'year years',
    month: 'month months',
    week: 'week weeks',
    day: 'day days',
    night: 'night',
    that: 'that same',
    ago: 'ago',
    today: 'today',
    yesterday: 'yesterday',
    tomorrow: 'tomorrow',
    until: 'by until till',
  },
  firstWords: 'first opening',
  lastWords: 'last closing final dying',
  secondWords: 'second latter',
  pastVerbs:
    'had was were did been ended dead began came went fell took sent lost left broke rose met won held saw made gave died grew led said told wrote spoke called',
  seasonPrepositions: 'in by since until till during through',
  ambiguousMonths: 'may march mar jun fall',
  labels:
    'option formula fig ref ring call hull bib bibs wearing dial row note notes reference hearing witness form tier desk coach patrol seat seats rows row desk junction pier height checkpoint terminal version tier pillar hill route highway road motorway channel day flight room gate platform phase type level category grade class unit building magnitude episode season series volume issue figure table exhibit item lot model mark mk block bloc zone area sector district precinct ward group stage step round game match heat lane hole lap week cell point-in-time no number nos # psalm verse line interstate junction exit runway bus train tram pier berth court courtroom studio apartment apt suite floor square form',
  capitalLabels:
    'site camp base point bulletin force year size outpost depot warehouse hangar bay station area suspect medic',
  gradeLabels: 'type stage phase grade level tier category class',
  nounForms: 'claims reports',
  matters:
    'talk talks talked talking speak speaks spoke spoken argue argues argued uncertainty doubt doubts notice notices question questions concern concerns news rumour rumours rumor rumors book film warning warnings complaint complaints letter letters story stories',
  denials: "not never cannot won't didn't don't doesn't can't couldn't wouldn't hasn't haven't hadn't",
  fullDenials: 'never nowhere',
  doubts: 'doubt doubts doubted',
  doubtLinks: 'that there it he she they we any was were is are be been had has have',
  boundVerbs: 'top',
  owners: 'its their his her our my your',
  timeNouns: 'weekend weekends morning afternoon evening noon midday midnight dawn dusk lunchtime',
  pluralVerbs: 'were are have',
  relatives: 'which who that',
  thoughtVerbs: 'think thinks thought thinking',
  gradedNouns:
    'magnitude quake earthquake scale index rating score scored fertility births children woman size grade grades ratio ph gpa household households film note',
  rateSubjects: 'inflation unemployment joblessness',
  countVerbs: 'reached found counted got gave says said has had claimed preferred',
  thingVerbs:
    'captured taken held recovered treated deployed dispatched came went fell fall fallen arrived returned turned remain remained registered lost left completed survive survived sit sat present',
  willVerbs: "will shall due scheduled slated expected planned 'll",
  verbHelpers: 'to now already both could would will may might can must should not',
  sizeWords: 'long wide high deep tall thick',
  openings: 'open opened opens opening closed closes shut shuts shift shifts work works worked working hours job',
  sections:
    'section page pages pp p chapter article paragraph para clause resolution rule act title part appendix annex schedule amendment proposition prop order directive regulation decree law footnote note case docket item bill ordinance measure protocol',
  ordinalSuffixes: 'st nd rd th',
  clock: "a.m.|p.m.|am|pm|o'clock|a.m|p.m|gmt|utc|bst|cet|est|edt|et|pst|pdt|hours gmt|local time|h local",
  future:
    'could might may closes opens reopens returns begins starts ends expires takes wants follows resumes lapses would will shall due scheduled slated expect expected expects planned plans upcoming until',
  scoreWords:
    'won win wins winning beat beats beaten beating lost lose loses losing defeated defeat defeats drew draw draws led lead leads leading trail trails trailed trailing thrashed hammered edged downed victory triumph triumphed loss tie tied vote votes voted voting margin ruling ruled decision record split scoreline score scored series upset success thrashing rout drubbing ahead behind aggregate home away overtime shootout penalties set sets final finish finished replay thriller',
  streets:
    'street st road rd avenue ave lane drive boulevard blvd way crescent terrace close row place mews rue calle via avenida',
  ages: 'aged age ages',
  ageComparatives: 'younger older',
  ageCloses: 'when but while who last this next today yesterday at on in instead rather not if',
  ageLinks: 'at to until till past',
  lifeVerbs:
    'fled left leave leaves go goes joined join enlist begin began start started emigrated died dies die dead retire retires retired retiring marry married marries wed enlisted live lives lived work working worked stay orphaned widowed',
  agedGroups:
    'people men women boys girls children kids adults adolescents teenagers youths pensioners readers viewers voters workers employees students pupils patients citizens residents drivers players those anyone everyone anybody someone males females mothers conscripts recruits',
  birthdays: 'turned turns turning turn',
  copulas: "am is was 's 'm be",
  persons: 'i he she who',
  longevity: 'expectancy',
  peoplePronouns: 'us whom you',
  tolls: 'toll tolls population headcount turnout attendance',
  contrasts: 'not against versus vs',
  standalonePronouns: 'them us whom you',
  governors: 'among for by with per against than towards to',
  comparisons:
    'those as more the higher larger bigger greater faster its less fewer lower longer that what better worse over stronger smaller slower heavier quicker cheaper likelier their normal earnings revenue current average',
  peopleCompounds: 'strong man men woman women person people member members member-strong soldier troop',
  pronouns: 'them whom those these which us you that',
  risers:
    'rose rise rises risen rising grew grow grows grown growing increased increase increases increasing climbed climb climbs climbing jumped jump jumps jumping soared soar surged surge gained gain gains raised raise raises raising lifted lifts boosted boost expanded expands expanded swelled swelling doubled doubling tripled tripling quadrupled up upgraded advanced added adding adds hiked hike jumps leapt leaped ballooned widened accelerated strengthened improved extended rebounded revised upped picked changed went gone go goes moved crept edged ticked shot swung quickened narrowed-up',
  fallers:
    'fell fall falls fallen falling dropped drop drops dropping declined decline declines declining decreased decrease decreases decreasing slid slide slumped slump plunged plunge tumbled tumble sank sink shrank shrink shrunk cut cuts cutting reduced reduce reduces reducing lowered lower lowers lowering trimmed trim slashed slash slipped slip dipped dip shed sheds lost loses down downgraded narrowed narrow halved eased ease weakened dwindled dwindle cooled contracted contracts plummeted plummet retreated tightened',
};
