export type Verdict =
  | 'NEGATIVE'
  | 'POSITIVE'
  | 'UNSURE';

export type LoadKind =
  | 'LOAD'
  | 'UNLOAD';

export type Snak =
  | 'NONE'
  | 'OBJECT'
  | 'SOME'
  | 'VALUE';

export type Polarity =
  | 'AFFIRMS'
  | 'DENIES';

export type Rank =
  | 'DEPRECATED'
  | 'NORMAL'
  | 'PREFERRED';

export type Modality =
  | 'EVALUATION'
  | 'FACT'
  | 'INTENTION'
  | 'NORM'
  | 'TARGET';

export type Voice =
  | 'OWN'
  | 'QUOTED'
  | 'REPORTED';

export type Reading =
  | 'EXPLICIT'
  | 'IMPLIED';

export type Status =
  | 'CONTESTED'
  | 'CORROBORATED'
  | 'SINGLE_SOURCE';

export type Certainty =
  | 'CERTAIN'
  | 'POSSIBLE';
