// Types of a maillage/1 document, generated from the definitions of the library.
// A member that is absent is unknown; an empty list is a known nothing.

export type ActivityKind =
  | "meeting_place"
  | "information"
  | "diagnosis"
  | "projects"
  | "intervision"
  | "around_a_person"
  | "directory"
  | "training"
  | "collective_day"
  | "campaign"
  | "round_table"
  | "informal_exchange"
  | "in_members_premises"
  | "icebreaker"
  | "service_presentation"
  | "news_circulation"
  | "thematic_presentation"
  | "reflection"
  | "outside_project"
  | "advice"
  | "common_position"
  | "none"
  | `autre: ${string}`;

export type ActivityStatus =
  | "planned"
  | "under_way"
  | "done"
  | "none"
  | `autre: ${string}`;

export type ActorKind =
  | "cpas"
  | "communal_service"
  | "public_association"
  | "association"
  | "federation"
  | "regional_body"
  | "school"
  | "health_centre"
  | "hospital"
  | "police"
  | "residents_committee"
  | "volunteers"
  | "independent_practice"
  | "none"
  | `autre: ${string}`;

export type Addressee =
  | "cpas_president"
  | "cpas_council"
  | "college"
  | "communal_council"
  | "higher_authorities"
  | "general_public"
  | "none"
  | `autre: ${string}`;

export type Aim =
  | "fight_poverty"
  | "mutual_knowledge"
  | "exchange"
  | "ethics"
  | "synergies"
  | "common_projects"
  | "training"
  | "diagnosis"
  | "community_work"
  | "articulation"
  | "effectiveness"
  | "political_voice"
  | "none"
  | `autre: ${string}`;

export type AttendanceStatus =
  | "present"
  | "excused"
  | "absent"
  | "none"
  | `autre: ${string}`;

export type Audience =
  | "everyone"
  | "children"
  | "young_people"
  | "families"
  | "older_people"
  | "homeless_people"
  | "jobseekers"
  | "newcomers"
  | "undocumented_people"
  | "disabled_people"
  | "ill_people"
  | "professionals"
  | "none"
  | `autre: ${string}`;

export type Capacity =
  | "member"
  | "ex_officio"
  | "guest"
  | "observer"
  | "partner"
  | "none"
  | `autre: ${string}`;

export type Confidentiality =
  | "open"
  | "members"
  | "confidential"
  | "none"
  | `autre: ${string}`;

export type DecidedBy =
  | "members"
  | "coordinator"
  | "committee"
  | "hierarchy"
  | "none"
  | `autre: ${string}`;

export type DecisionStatus =
  | "open"
  | "under_way"
  | "done"
  | "dropped"
  | "none"
  | `autre: ${string}`;

export type DiagnosisMethod =
  | "collective"
  | "working_group"
  | "expert"
  | "statistics"
  | "none"
  | `autre: ${string}`;

export type DocumentKind =
  | "charter"
  | "internal_rules"
  | "minutes"
  | "annual_report"
  | "evaluation"
  | "directory"
  | "legal_guide"
  | "diagnosis"
  | "convention"
  | "newsletter"
  | "budget"
  | "none"
  | `autre: ${string}`;

export type DocumentStatus =
  | "draft"
  | "adopted"
  | "superseded"
  | "none"
  | `autre: ${string}`;

export type Duty =
  | "head_of_social_service"
  | "projects"
  | "front_line"
  | "accounting"
  | "none"
  | `autre: ${string}`;

export type Expectation =
  | "meet"
  | "exchange"
  | "coordinate_offer"
  | "know_needs"
  | "act_together"
  | "relay"
  | "none"
  | `autre: ${string}`;

export type Founding =
  | "thematic_network_widened"
  | "negotiated_agreement"
  | "structural_link"
  | "bottom_up"
  | "top_down"
  | "none"
  | `autre: ${string}`;

export type LanguageRegime =
  | "fr"
  | "nl"
  | "bilingual"
  | "none"
  | `autre: ${string}`;

export type LinkKind =
  | "structural"
  | "participates"
  | "parallel"
  | "competing"
  | "none"
  | `autre: ${string}`;

export type Logistics =
  | "premises"
  | "equipment"
  | "catering"
  | "none"
  | `autre: ${string}`;

export type MeetingKind =
  | "plenary"
  | "working_group"
  | "committee"
  | "lunch"
  | "training"
  | "intervision"
  | "collective_day"
  | "conference"
  | "visit"
  | "none"
  | `autre: ${string}`;

export type MembershipRule =
  | "open"
  | "invited"
  | "network_and_cpas"
  | "no_members"
  | "none"
  | `autre: ${string}`;

export type NeedOrigin =
  | "workers"
  | "residents"
  | "statistics"
  | "none"
  | `autre: ${string}`;

export type NeedStatus =
  | "reported"
  | "confirmed"
  | "met"
  | "withdrawn"
  | "none"
  | `autre: ${string}`;

export type ObjectiveLevel =
  | "finality"
  | "long_term"
  | "priority"
  | "none"
  | `autre: ${string}`;

export type OfficialsPlace =
  | "chair"
  | "plenary"
  | "guest"
  | "refused"
  | "none"
  | `autre: ${string}`;

export type Participation =
  | "none_of_residents"
  | "informed"
  | "consulted"
  | "co_decided"
  | "none"
  | `autre: ${string}`;

export type PersonRole =
  | "field_worker"
  | "head_of_service"
  | "cpas_president"
  | "elected_official"
  | "coordinator"
  | "volunteer"
  | "residents_representative"
  | "police_officer"
  | "expert"
  | "administration"
  | "none"
  | `autre: ${string}`;

export type PostFunction =
  | "coordinator"
  | "assistant"
  | "administration"
  | "communication"
  | "none"
  | `autre: ${string}`;

export type Recruitment =
  | "applied"
  | "created_post"
  | "offered"
  | "part_of_job"
  | "none"
  | `autre: ${string}`;

export type ReferralOutcome =
  | "accepted"
  | "refused"
  | "no_answer"
  | "none"
  | `autre: ${string}`;

export type RelayForm =
  | "letter"
  | "report"
  | "meeting"
  | "formal_challenge"
  | "conference"
  | "standing"
  | "complaint"
  | "none"
  | `autre: ${string}`;

export type ReseauForm =
  | "coordination"
  | "network"
  | "platform"
  | "working_group"
  | "committee"
  | "category"
  | "none"
  | `autre: ${string}`;

export type ReseauScope =
  | "external"
  | "internal"
  | "around_a_person"
  | "none"
  | `autre: ${string}`;

export type ReseauType =
  | "multithematic"
  | "thematic"
  | "none"
  | `autre: ${string}`;

export type Scale =
  | "quartier"
  | "commune"
  | "intercommunal"
  | "region"
  | "none"
  | `autre: ${string}`;

export type Seat =
  | "ex_officio"
  | "elected"
  | "appointed"
  | "none"
  | `autre: ${string}`;

export type SpokenLanguage =
  | "fr"
  | "nl"
  | "en"
  | "de"
  | "ar"
  | "tr"
  | "es"
  | "pt"
  | "it"
  | "pl"
  | "ro"
  | "bg"
  | "ru"
  | "uk"
  | "sign_language"
  | "none"
  | `autre: ${string}`;

export type Steering =
  | "coordinator"
  | "hierarchy"
  | "committee"
  | "none"
  | `autre: ${string}`;

export type TerritoryLevel =
  | "quartier"
  | "commune"
  | "zone"
  | "arrondissement"
  | "province"
  | "region"
  | "country"
  | "none"
  | `autre: ${string}`;

export type Theme =
  | "food"
  | "addictions"
  | "social_cohesion"
  | "culture"
  | "childhood_youth"
  | "family"
  | "disability"
  | "employment_training"
  | "housing"
  | "poverty"
  | "older_people"
  | "foreign_origin"
  | "mental_health"
  | "physical_health"
  | "schooling"
  | "safety"
  | "none"
  | `autre: ${string}`;

export type TieKind =
  | "knows"
  | "trusts"
  | "refers"
  | "collaborates"
  | "none"
  | `autre: ${string}`;

export type Training =
  | "social_work"
  | "social_sciences"
  | "accounting"
  | "arts"
  | "secondary"
  | "none"
  | `autre: ${string}`;

/** A quartier, commune, zone of communes, region or country; one may lie within several. */
export interface TerritoriesRow {
  /** Stable text that identifies the row in its table; what references name. */
  key: string;
  /** What it is called. */
  name?: string;
  /** What it is called. */
  "name.fr"?: string;
  /** What it is called. */
  "name.nl"?: string;
  /** What it is called. */
  "name.en"?: string;
  /** Which kind of territory it is. */
  level: TerritoryLevel;
  /** The territories it lies in, wholly or in part. Key of territories. */
  within?: string[];
  /** Code of the national institute of statistics. */
  nis?: string;
  /** Postcodes used on it. */
  postcodes?: string[];
  /** Inhabitants, at the date the source gives. Unit: persons. */
  population?: number;
  /** How many places of social and health activity it counts. Unit: places. */
  activity_places?: string;
  /** When it has existed. */
  since?: string;
  /** When it has existed. */
  until?: string;
  /** Where the fact comes from. */
  source?: string;
  /** When somebody last confirmed the fact. */
  verified_on?: string;
  /** What whoever entered the fact has to say about it. */
  note?: string;
}

/** Somewhere with an address. */
export interface PlacesRow {
  /** Stable text that identifies the row in its table; what references name. */
  key: string;
  /** What it is called. */
  name?: string;
  /** What it is called. */
  "name.fr"?: string;
  /** What it is called. */
  "name.nl"?: string;
  /** What it is called. */
  "name.en"?: string;
  /** Street and number. */
  address?: string;
  /** Its postcode. */
  postcode?: string;
  /** The territory it lies on. Key of territories. */
  territory?: string;
  /** WGS 84 latitude. Unit: degrees. */
  lat?: number;
  /** WGS 84 longitude. Unit: degrees. */
  lon?: number;
  /** How many people it holds. Unit: persons. */
  capacity?: number;
  /** For people with reduced mobility, in words. */
  accessibility?: string;
  /** Where the fact comes from. */
  source?: string;
  /** When somebody last confirmed the fact. */
  verified_on?: string;
  /** What whoever entered the fact has to say about it. */
  note?: string;
}

/** An organisation or service acting on a territory; never a person. */
export interface ActorsRow {
  /** Stable text that identifies the row in its table; what references name. */
  key: string;
  /** What it is called. */
  name?: string;
  /** What it is called. */
  "name.fr"?: string;
  /** What it is called. */
  "name.nl"?: string;
  /** What it is called. */
  "name.en"?: string;
  /** Which family of actors it belongs to. */
  kind?: ActorKind;
  /** In which languages it works with the public. */
  language_regime?: LanguageRegime;
  /** KBO/BCE number, ten digits. */
  enterprise_number?: string;
  /** The organisation it is a service of. Key of actors. */
  parent?: string;
  /** Where it is found. Key of places. */
  places?: string[];
  /** The territory of its seat. Key of territories. */
  territory?: string;
  /** The territories it works for. Key of territories. */
  serves?: string[];
  /** What it works on. */
  themes?: Theme[];
  /** Switchboard, general mailbox, site: never a person’s own. */
  contact_channels?: string[];
  /** When it has existed. */
  since?: string;
  /** When it has existed. */
  until?: string;
  /** Where the fact comes from. */
  source?: string;
  /** When somebody last confirmed the fact. */
  verified_on?: string;
  /** What whoever entered the fact has to say about it. */
  note?: string;
}

/** What an actor does. */
export interface ServicesRow {
  /** Stable text that identifies the row in its table; what references name. */
  key: string;
  /** What it is called. */
  name?: string;
  /** What it is called. */
  "name.fr"?: string;
  /** What it is called. */
  "name.nl"?: string;
  /** What it is called. */
  "name.en"?: string;
  /** Who does it. Key of actors. */
  actor: string;
  /** What it is about. */
  themes?: Theme[];
  /** Whom it is for. */
  audiences?: Audience[];
  /** In which languages. */
  languages?: SpokenLanguage[];
  /** For which territories. Key of territories. */
  territories?: string[];
  /** What is asked of whoever comes. */
  conditions?: string;
  /** When it has existed. */
  since?: string;
  /** When it has existed. */
  until?: string;
  /** Where the fact comes from. */
  source?: string;
  /** When somebody last confirmed the fact. */
  verified_on?: string;
  /** What whoever entered the fact has to say about it. */
  note?: string;
}

/** Where and when a service is given. */
export interface OffersRow {
  /** Stable text that identifies the row in its table; what references name. */
  key: string;
  /** What is given. Key of services. */
  service: string;
  /** Where. Key of places. */
  place?: string;
  /** When, in words. */
  schedule?: string;
  /** In which languages there. */
  languages?: SpokenLanguage[];
  /** How many people at a time. Unit: persons. */
  capacity?: number;
  /** The line to call there. */
  phone?: string;
  /** When it is given. */
  since?: string;
  /** When it is given. */
  until?: string;
  /** Where the fact comes from. */
  source?: string;
  /** When somebody last confirmed the fact. */
  verified_on?: string;
  /** What whoever entered the fact has to say about it. */
  note?: string;
}

/** A professional: personal data. */
export interface PersonsRow {
  /** Stable text that identifies the row in its table; what references name. */
  key: string;
  /** As the person is called. Personal data. */
  name: string;
  /** The actor the person works for. Key of actors. */
  employer?: string;
  /** In which role. */
  role?: PersonRole;
  /** Professional address. Personal data. */
  email?: string;
  /** Where the fact comes from. */
  source?: string;
  /** When somebody last confirmed the fact. */
  verified_on?: string;
  /** What whoever entered the fact has to say about it. */
  note?: string;
}

/** Any place that brings actors together: a coordination, its working groups, a platform … */
export interface ReseauxRow {
  /** Stable text that identifies the row in its table; what references name. */
  key: string;
  /** What it is called. */
  name?: string;
  /** What it is called. */
  "name.fr"?: string;
  /** What it is called. */
  "name.nl"?: string;
  /** What it is called. */
  "name.en"?: string;
  /** Coordination, network, platform, working group, committee; or a category: a kind of réseau cited in general, not one réseau. */
  form?: ReseauForm;
  /** Between organisations, inside one, or around a person; only the first count as réseaux. */
  scope?: ReseauScope;
  /** Whether it gathers many sectors or one theme. */
  type?: ReseauType;
  /** What it is about. */
  themes?: Theme[];
  /** On which scale it works. */
  scale?: Scale;
  /** The territories it works on. Key of territories. */
  territories?: string[];
  /** The actors that convene it. Key of actors. */
  organisers?: string[];
  /** The actor that carries it in law. Key of actors. */
  legal_body?: string;
  /** The réseau it is a part of: a working group's coordination. Key of reseaux. */
  parent?: string;
  /** General mailbox, site, address: never a person’s own. */
  contact_channels?: string[];
  /** Who steers it. */
  steering?: Steering;
  /** How it began. */
  founding?: Founding;
  /** Who may be a member. */
  membership_rule?: MembershipRule;
  /** How many members it says it has. Unit: actors. */
  declared_members?: string;
  /** Where elected officials are admitted. */
  place_of_officials?: OfficialsPlace[];
  /** What it does. */
  activity_kinds?: ActivityKind[];
  /** Premises and means put at its disposal. */
  logistics?: Logistics[];
  /** When it has existed. */
  since?: string;
  /** When it has existed. */
  until?: string;
  /** Where the fact comes from. */
  source?: string;
  /** When somebody last confirmed the fact. */
  verified_on?: string;
  /** What whoever entered the fact has to say about it. */
  note?: string;
}

/** An actor or réseau that is a member of a réseau, on paper. */
export interface MembershipsRow {
  /** Stable text that identifies the row in its table; what references name. */
  key: string;
  /** The actor, or the réseau, that is a member. Key of actors or reseaux. */
  member: string;
  /** The réseau it is a member of. Key of reseaux. */
  reseau: string;
  /** Member, ex officio, guest, observer or partner. */
  capacity?: Capacity;
  /** When it signed the charter. */
  charter_signed_on?: string;
  /** When it last confirmed that it is a member. */
  confirmed_on?: string;
  /** When it is a member. */
  since?: string;
  /** When it is a member. */
  until?: string;
  /** Where the fact comes from. */
  source?: string;
  /** When somebody last confirmed the fact. */
  verified_on?: string;
  /** What whoever entered the fact has to say about it. */
  note?: string;
}

/** How one réseau stands to another. */
export interface LinksRow {
  /** Stable text that identifies the row in its table; what references name. */
  key: string;
  /** The réseau that says so. Key of reseaux. */
  from_reseau: string;
  /** The réseau it concerns. Key of reseaux. */
  to_reseau: string;
  /** Structural, participating, parallel or competing. */
  kind: LinkKind;
  /** The paper that says so. */
  agreement?: string;
  /** When it holds. */
  since?: string;
  /** When it holds. */
  until?: string;
  /** Where the fact comes from. */
  source?: string;
  /** When somebody last confirmed the fact. */
  verified_on?: string;
  /** What whoever entered the fact has to say about it. */
  note?: string;
}

/** What a réseau wants. */
export interface ObjectivesRow {
  /** Stable text that identifies the row in its table; what references name. */
  key: string;
  /** Whose objective it is. Key of reseaux. */
  reseau: string;
  /** Finality, long term or priority of the year. */
  level?: ObjectiveLevel;
  /** The objective, in words. */
  text?: string;
  /** The objective, in words. */
  "text.fr"?: string;
  /** The objective, in words. */
  "text.nl"?: string;
  /** The objective, in words. */
  "text.en"?: string;
  /** What it aims at. */
  aims?: Aim[];
  /** Who set it. */
  decided_by?: DecidedBy;
  /** When it holds. */
  since?: string;
  /** When it holds. */
  until?: string;
  /** Where the fact comes from. */
  source?: string;
  /** When somebody last confirmed the fact. */
  verified_on?: string;
  /** What whoever entered the fact has to say about it. */
  note?: string;
}

/** Working time paid for a réseau. */
export interface PostsRow {
  /** Stable text that identifies the row in its table; what references name. */
  key: string;
  /** The réseau it is for. Key of reseaux. */
  reseau: string;
  /** What it is for. */
  function: PostFunction;
  /** Working time. Unit: full-time equivalents. */
  fte?: number;
  /** Who holds it. Key of persons. Personal data. */
  person?: string;
  /** Who pays for it. Key of actors. */
  employer?: string;
  /** What the holder has studied. */
  training?: Training[];
  /** How the holder was chosen. */
  recruitment?: Recruitment[];
  /** What else the holder does. */
  other_duties?: Duty[];
  /** When it is held. */
  since?: string;
  /** When it is held. */
  until?: string;
  /** Where the fact comes from. */
  source?: string;
  /** When somebody last confirmed the fact. */
  verified_on?: string;
  /** What whoever entered the fact has to say about it. */
  note?: string;
}

/** A seat on a committee. */
export interface MandatesRow {
  /** Stable text that identifies the row in its table; what references name. */
  key: string;
  /** The committee. Key of reseaux. */
  reseau: string;
  /** Who sits. Key of persons. Personal data. */
  person?: string;
  /** For whom. Key of actors. */
  actor?: string;
  /** By right or by election. */
  seat?: Seat;
  /** By whom elected, or for whom. */
  constituency?: string;
  /** The term of office. */
  since?: string;
  /** The term of office. */
  until?: string;
  /** Where the fact comes from. */
  source?: string;
  /** When somebody last confirmed the fact. */
  verified_on?: string;
  /** What whoever entered the fact has to say about it. */
  note?: string;
}

/** A meeting of a réseau. */
export interface MeetingsRow {
  /** Stable text that identifies the row in its table; what references name. */
  key: string;
  /** Whose meeting it is. Key of reseaux. */
  reseau: string;
  /** When. */
  date: string;
  /** At what time. */
  time?: string;
  /** How long. Unit: minutes. */
  duration?: number;
  /** Plenary, working group, committee … */
  kind?: MeetingKind;
  /** What for. */
  purpose?: string;
  /** Where. Key of places. */
  place?: string;
  /** In which role it was chaired. */
  chair_role?: PersonRole;
  /** Who may read about it. */
  confidentiality?: Confidentiality;
  /** The points, in order. */
  agenda?: string[];
  /** Where the fact comes from. */
  source?: string;
  /** When somebody last confirmed the fact. */
  verified_on?: string;
  /** What whoever entered the fact has to say about it. */
  note?: string;
}

/** Who was at a meeting. */
export interface AttendancesRow {
  /** Stable text that identifies the row in its table; what references name. */
  key: string;
  /** Which meeting. Key of meetings. */
  meeting: string;
  /** For which actor. Key of actors. */
  actor?: string;
  /** Who. Key of persons. Personal data. */
  person?: string;
  /** In which role. */
  role?: PersonRole;
  /** Present, excused or absent. */
  status: AttendanceStatus;
  /** Where the fact comes from. */
  source?: string;
  /** When somebody last confirmed the fact. */
  verified_on?: string;
  /** What whoever entered the fact has to say about it. */
  note?: string;
}

/** What a meeting decided. */
export interface DecisionsRow {
  /** Stable text that identifies the row in its table; what references name. */
  key: string;
  /** Which meeting. Key of meetings. */
  meeting: string;
  /** The decision, in words. */
  text: string;
  /** The actors that are to act. Key of actors. */
  who?: string[];
  /** By when. */
  due?: string;
  /** What became of it. */
  status?: DecisionStatus;
  /** Where the fact comes from. */
  source?: string;
  /** When somebody last confirmed the fact. */
  verified_on?: string;
  /** What whoever entered the fact has to say about it. */
  note?: string;
}

/** Something a réseau does. */
export interface ActivitiesRow {
  /** Stable text that identifies the row in its table; what references name. */
  key: string;
  /** Who does it. Key of reseaux. */
  reseau: string;
  /** What kind of thing it is. */
  kind?: ActivityKind;
  /** What it is called. */
  title?: string;
  /** What it is called. */
  "title.fr"?: string;
  /** What it is called. */
  "title.nl"?: string;
  /** What it is called. */
  "title.en"?: string;
  /** Planned, under way or done. */
  status?: ActivityStatus;
  /** For whom, in words. */
  scope?: string;
  /** Who decided on it. */
  decided_by?: DecidedBy;
  /** What it is about. */
  themes?: Theme[];
  /** The actors that take part. Key of actors. */
  partners?: string[];
  /** Which expectations of the members it serves. */
  expectations?: Expectation[];
  /** How it serves the fight against poverty. */
  poverty_link?: string;
  /** What came out of it. */
  outputs?: string[];
  /** What it cost. Unit: EUR. */
  cost?: number;
  /** When. */
  since?: string;
  /** When. */
  until?: string;
  /** Where the fact comes from. */
  source?: string;
  /** When somebody last confirmed the fact. */
  verified_on?: string;
  /** What whoever entered the fact has to say about it. */
  note?: string;
}

/** Something that is lacking. */
export interface NeedsRow {
  /** Stable text that identifies the row in its table; what references name. */
  key: string;
  /** What it is about. */
  theme: Theme;
  /** Where. Key of territories. */
  territory?: string;
  /** For whom. */
  audience?: Audience;
  /** The need, in words. */
  text: string;
  /** The actor or réseau that reported it. Key of actors or reseaux. */
  reported_by?: string;
  /** When it was reported. */
  on?: string;
  /** From workers, residents or statistics. */
  origin?: NeedOrigin;
  /** What became of it. */
  status?: NeedStatus;
  /** Where the fact comes from. */
  source?: string;
  /** When somebody last confirmed the fact. */
  verified_on?: string;
  /** What whoever entered the fact has to say about it. */
  note?: string;
}

/** Needs and offer of a territory, taken stock of together. */
export interface DiagnosesRow {
  /** Stable text that identifies the row in its table; what references name. */
  key: string;
  /** Who made it. Key of reseaux. */
  reseau: string;
  /** Which territory it is about. Key of territories. */
  territory?: string;
  /** On what, in words. */
  scope?: string;
  /** What it is about. */
  themes?: Theme[];
  /** How it was made. */
  method?: DiagnosisMethod;
  /** What part residents had. */
  participation?: Participation;
  /** The needs it gathers. Key of needs. */
  needs?: string[];
  /** When it was made. */
  since?: string;
  /** When it was made. */
  until?: string;
  /** When it was made public. */
  published_on?: string;
  /** Where the fact comes from. */
  source?: string;
  /** When somebody last confirmed the fact. */
  verified_on?: string;
  /** What whoever entered the fact has to say about it. */
  note?: string;
}

/** A need or a diagnosis carried to somebody who can answer. */
export interface RelaysRow {
  /** Stable text that identifies the row in its table; what references name. */
  key: string;
  /** Who carries it. Key of reseaux. */
  reseau: string;
  /** The need or the diagnosis. Key of needs or diagnoses. */
  subject?: string;
  /** The body it is carried to. */
  to_whom: Addressee[];
  /** By letter, report, meeting or formal challenge. */
  form?: RelayForm;
  /** When. */
  on?: string;
  /** The relay it follows. Key of relays. */
  follows?: string;
  /** What was answered. */
  answer?: string;
  /** When it was answered. */
  answered_on?: string;
  /** Where the fact comes from. */
  source?: string;
  /** When somebody last confirmed the fact. */
  verified_on?: string;
  /** What whoever entered the fact has to say about it. */
  note?: string;
}

/** Money given to an actor. */
export interface GrantsRow {
  /** Stable text that identifies the row in its table; what references name. */
  key: string;
  /** Who gives it. Key of actors. */
  funder?: string;
  /** Who receives it. Key of actors. */
  beneficiary: string;
  /** The réseau it pays for. Key of reseaux. */
  reseau?: string;
  /** What for. */
  purpose?: string;
  /** For which year. */
  year?: number;
  /** How much. Unit: EUR. */
  amount?: number;
  /** The act that grants it. */
  legal_act?: string;
  /** Where the fact comes from. */
  source?: string;
  /** When somebody last confirmed the fact. */
  verified_on?: string;
  /** What whoever entered the fact has to say about it. */
  note?: string;
}

/** A question put to an actor or a réseau, and whether it was answered. */
export interface InquiriesRow {
  /** Stable text that identifies the row in its table; what references name. */
  key: string;
  /** Who was asked. Key of actors or reseaux. */
  asked?: string;
  /** About which tables. */
  tables: string[];
  /** About which territory. Key of territories. */
  territory?: string;
  /** When. */
  on?: string;
  /** Whether an answer came. */
  answered?: boolean;
  /** Whether the answer claims to name everything there is. */
  complete?: boolean;
  /** Where the fact comes from. */
  source?: string;
  /** When somebody last confirmed the fact. */
  verified_on?: string;
  /** What whoever entered the fact has to say about it. */
  note?: string;
}

/** What one respondent said about one field. */
export interface StatementsRow {
  /** Stable text that identifies the row in its table; what references name. */
  key: string;
  /** In which inquiry. Key of inquiries. */
  inquiry: string;
  /** About which table. */
  table: string;
  /** About which row, by its key. */
  row: string;
  /** About which field. */
  field?: string;
  /** What was said, as text. */
  value?: string;
  /** Where the fact comes from. */
  source?: string;
  /** When somebody last confirmed the fact. */
  verified_on?: string;
  /** What whoever entered the fact has to say about it. */
  note?: string;
}

/** How one actor stands to another, as somebody reported it. */
export interface TiesRow {
  /** Stable text that identifies the row in its table; what references name. */
  key: string;
  /** The actor that says so. Key of actors. */
  from_actor: string;
  /** The actor it concerns. Key of actors. */
  to_actor: string;
  /** Knows, trusts, refers or collaborates. */
  kind: TieKind;
  /** How strong, on the scale; larger is closer. */
  strength?: number;
  /** The bounds of the scale that was asked. */
  scale?: string;
  /** The inquiry in which it was said. Key of inquiries. */
  inquiry?: string;
  /** When it holds. */
  since?: string;
  /** When it holds. */
  until?: string;
  /** Where the fact comes from. */
  source?: string;
  /** When somebody last confirmed the fact. */
  verified_on?: string;
  /** What whoever entered the fact has to say about it. */
  note?: string;
}

/** Somebody sent from an actor to a service; nothing about who. */
export interface ReferralsRow {
  /** Stable text that identifies the row in its table; what references name. */
  key: string;
  /** Who refers. Key of actors. */
  from_actor: string;
  /** To which service. Key of services. */
  to_service: string;
  /** When. */
  on?: string;
  /** Accepted, refused or no answer. */
  outcome?: ReferralOutcome;
  /** When it was answered. */
  answered_on?: string;
  /** Where the fact comes from. */
  source?: string;
  /** When somebody last confirmed the fact. */
  verified_on?: string;
  /** What whoever entered the fact has to say about it. */
  note?: string;
}

/** A paper of a réseau. */
export interface DocumentsRow {
  /** Stable text that identifies the row in its table; what references name. */
  key: string;
  /** Whose paper it is. Key of reseaux. */
  reseau: string;
  /** Charter, rules, minutes, report … */
  kind: DocumentKind;
  /** Draft, adopted or superseded. */
  status?: DocumentStatus;
  /** On what, in words. */
  scope?: string;
  /** Which territory it is about. Key of territories. */
  territory?: string;
  /** What it is about. */
  themes?: Theme[];
  /** Of when it is. */
  date?: string;
  /** Where it is published. */
  link?: string;
  /** Where the fact comes from. */
  source?: string;
  /** When somebody last confirmed the fact. */
  verified_on?: string;
  /** What whoever entered the fact has to say about it. */
  note?: string;
}

export interface MaillageDocument {
  format: "maillage/1";
  territories?: TerritoriesRow[];
  places?: PlacesRow[];
  actors?: ActorsRow[];
  services?: ServicesRow[];
  offers?: OffersRow[];
  persons?: PersonsRow[];
  reseaux?: ReseauxRow[];
  memberships?: MembershipsRow[];
  links?: LinksRow[];
  objectives?: ObjectivesRow[];
  posts?: PostsRow[];
  mandates?: MandatesRow[];
  meetings?: MeetingsRow[];
  attendances?: AttendancesRow[];
  decisions?: DecisionsRow[];
  activities?: ActivitiesRow[];
  needs?: NeedsRow[];
  diagnoses?: DiagnosesRow[];
  relays?: RelaysRow[];
  grants?: GrantsRow[];
  inquiries?: InquiriesRow[];
  statements?: StatementsRow[];
  ties?: TiesRow[];
  referrals?: ReferralsRow[];
  documents?: DocumentsRow[];
}
