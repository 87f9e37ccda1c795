import { words } from './words.ts';

/** Nouns that name a position. */
export const POSITION_WORDS = new Set(
  words(
    `manager mgr mngr handler asst cmio agm dgm avp cro cdo ciso registrar coordinator managers director dir head chief lead leader officer president vp svp evp avp ceo cfo cto cio coo cmo cpo chro ciso cso md gm owner co-owner founder co-founder cofounder partner principal dean rector provost headmaster
    headmistress headteacher teacher supervisor supv superintendent supt foreman engineer engr eng technician tech buyer purchaser planner secretary assistant pa receptionist clerk controller comptroller accountant bookkeeper treasurer
    analyst architect developer administrator admin coordinator specialist scientist researcher chemist biologist pharmacist physician surgeon dentist nurse matron doctor veterinarian agronomist grower farmer inspector auditor operator
    operative welder fitter mechanic electrician machinist captain master mate bosun driver dispatcher chef sommelier bartender concierge housekeeper intern trainee apprentice counsel lawyer attorney solicitor paralegal
    consultant advisor adviser broker underwriter actuary merchandiser designer stylist curator librarian bursar registrar estimator surveyor procurement purchasing foreperson shareholder chairman chairwoman chair chairperson boss
    deputy executive exec sysadmin storekeeper storeman warehouseman caretaker janitor producer editor professor lecturer postdoc hygienist orthodontist radiologist pathologist oncologist cardiologist anaesthetist clinician brewmaster
    rep cno cdo supt facilitator provost brewer distiller winemaker baker miller chairlady councillor councilor mayor minister commissioner gatekeeper quartermaster skipper underwriter shipwright`,
  ),
);

/** Departments and functions that stand beside a name in place of a position. */
export const DEPARTMENT_WORDS_EN = new Set(
  words(
    `it hr qa qc qm r&d rnd procurement purchasing sourcing finance accounting accounts payroll legal compliance operations ops production manufacturing maintenance engineering quality logistics warehouse warehousing shipping receiving
    facilities security safety ehs hse marketing sales merchandising planning supply stores admin administration people talent training education research lab laboratory clinical medical nursing pharmacy housekeeping kitchen f&b
    reception tooling assembly welding paint process automation controls electrical mechanical projects project product design technical treasury audit risk claims underwriting actuarial infrastructure networks network data dev devops
    support service aftersales fleet transport dispatch agronomy breeding seeds infection control customer care estates procurement/tender tender tenders tendering biomed biomedical sterile dyeing weaving spinning cutting
    mgmt management surgery cardiology radiology oncology anaesthesia anesthesia orthopaedics orthopedics paediatrics pediatrics ward theatre dialysis endoscopy brewing bottling packaging desk front-desk utilities energy environment regulatory validation formulation`,
  ),
);

/** Words that may stand inside a position: "head of the proteomics core", "assistant to the CFO". */
export const TITLE_JOINERS = new Set(words('of the for and & to at in their our his her s de a an'));

/** Words before a position: "senior", "deputy". */
export const TITLE_MODIFIERS = new Set(
  words(
    'bldg building feed infra vendor vascular category senior sr junior jr deputy vice assistant associate acting interim new former old regional national group global area plant site general managing executive chief lead head principal production technical commercial financial store branch factory floor line shift night day country north south east west key co owner/ first second staff ward school bar beverage wine front back office night-shift',
  ),
);
