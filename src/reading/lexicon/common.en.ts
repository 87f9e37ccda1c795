import { words } from './words.ts';

/** Words that are capitalised at the start of a sentence or for other reasons and never begin a name here. */
export const COMMON_WORDS = new Set(
  words(
    `i i'm i'll i've we we're we'll we've he he's he'll she she's she'll they they're it it's its you your our ours my me us them him her his their this that these those there here who whom whose which what when where why how a an the
    and or but so yet nor if then than because since while although though unless until as at by for from in into of off on onto out over per to under up upon via with w/ without within about above across after against along among around
    before behind below beneath beside between beyond down during except inside like near past through toward towards not no none nothing nobody nope yes yep ok okay well just only still also too even again once twice already always
    never ever maybe perhaps apparently probably possibly surely clearly basically honestly frankly actually anyway anyhow besides however otherwise therefore meanwhile instead overall finally first second third firstly secondly last
    lastly next later soon today tomorrow tonight yesterday tmrw now morning afternoon evening noon night monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may
    june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec q1 q2 q3 q4 h1 h2 fy am pm christmas xmas easter thanksgiving ramadan eid diwali new year years week weeks month months day days
    met meet meeting meetings mtg saw see seen seeing spoke speak speaking spoken talked talk talking call called calling calls rang ring phoned phone telephoned telephone visited visit visiting visits site went go going gone came come
    coming back got get getting had have has having was were is are am be been being did do does done doing will would can can't could couldn't should shouldn't shall might must may don't didn't doesn't won't wouldn't isn't wasn't aren't
    weren't haven't hasn't hadn't said says say told tell asked ask asks wants want wanted needs need needed loves love loved likes like liked hates hate thinks think thought feels feel felt seems seem seemed looks look looked gave give given
    gives took take taken takes made make makes sent send sends sending showed show shown shows left leave leaves put quoted quote quotes offered offer offers agreed agree agrees signed sign signs confirmed confirm confirms promised promise
    promises followed follow follow-up followup followed-up update updates note notes summary recap debrief report re subject fyi ps nb tbd tba todo to-do action actions items item next steps step plan plans budget budgets price prices
    pricing cost costs discount discounts contract contracts deal deals order orders project projects product products demo demos trial trials pilot pilots sample samples test tests testing tender tenders bid bids proposal proposals
    presentation workshop training lunch dinner breakfast coffee drinks beer tea good great nice bad poor not-so very v quite really pretty rather super excellent awful terrible decent solid warm cold cool friendly polite frosty tough hard
    easy long short quick quickly brief big small large little huge tiny many much more most less least few several some any all both each every either neither other others another same such own main key only sticking point points
    one two three four five six seven eight nine ten half hundred thousand million quarter quarters teams zoom webex skype slack whatsapp wechat linkedin email e-mail mail mails outlook gmail google meet hangouts facetime excel powerpoint
    ppt pdf word sms text texted voicemail emailed mailed pinged messaged wrote written write writes heard hear hearing learned learnt found find finds checked check checking tried try trying tries waiting wait waits waited working work works
    worked running run runs ran using use uses used testing moved move moves changed change changes started start starts stopped stop stops kept keep keeps opened open opens closed close closes closing joined join joins attended attend
    attendees attending present participants people persons customer customers client clients contact contacts account accounts company companies site sites plant plants factory office offices hq headquarters warehouse store stores
    reception front desk gate secretary assistant boss owner manager director buyer engineer purchasing procurement finance legal quality technical commercial sales marketing it hr qa qc r&d vp ceo cfo cto coo cio md gm pm po rfq rfp rfi nda
    sla api erp crm mes wms plc hplc kpi roi tco usd eur gbp sgd cny rmb inr jpy aud cad chf hkd thb myr idr vnd k m bn asap eta etd vs versus etc eg ie aka bit lot lots kind sort thing things stuff problem problems issue issues
    question questions answer answers feedback comment comments concern concerns objection objections competitor competitors competition rival rivals supplier suppliers vendor vendors incumbent risk risks status stage mood tone vibe
    sentiment outcome result results conclusion bottom line background context history attitude decision decisions decider champion blocker stakeholder stakeholders room table house side sides hi hello dear thanks thank regards cheers best
    hopefully unfortunately luckily sadly interesting interestingly surprisingly important importantly right wrong true false fine sure certain unsure unclear clear nice-to-have drove drive driving flew flying fly train plane car road
    traffic rain weather dropped drop popped pop stopped stopping swung swing caught catch bumped ran chatted chat chatting discussed discuss discussing reviewed review reviewing walked walk walking toured tour presented presenting
    negotiated negotiating introduced introduce pitched pitch sat sit sitting stood stand having hosted host followup booked book set sets setting let let's lets getting nothing everything everyone everybody anyone anybody someone somebody
    something english chinese german french spanish japanese korean american british european asian indian thai italian dutch swiss swedish danish norwegian finnish europe asia america africa china germany france spain italy uk us usa eu
    uae india japan korea thailand vietnam indonesia malaysia philippines singapore australia canada mexico brazil london paris berlin munich hamburg frankfurt boston chicago houston dallas seattle denver york shanghai beijing shenzhen
    guangzhou tokyo osaka seoul bangkok jakarta manila sydney melbourne dubai mumbai delhi bangalore madrid barcelona milan rome vienna zurich amsterdam rotterdam antwerp brussels copenhagen oslo stockholm helsinki warsaw prague budapest
    monday's today's yesterday's tomorrow's cfo's ceo's correction sorry wait scratch actually typo edit ps: attn confidential private internal quick-note memo minutes agenda date time place location subject topic hvac led cnc cad cam
    ai ml iot sap oee pos lims emr his pacs mri ct rf pv ev bms gps gdpr iso fda ce gmp haccp haccp-audit capex opex moq leadtime lead lead-time warranty payment invoice invoices shipment delivery install installation service services
    support maintenance spare spares parts machine machines line lines unit units system systems software hardware solution solutions feature features data file files report reports list lists form forms doc docs document documents ehr emr pos hmi scada vpn soc siem saas`,
  ),
);
