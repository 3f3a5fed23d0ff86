/** An operation to begin with. */
export interface Example {
  readonly title: string;
  readonly operation: string;
}

/** The dataset that {@link EXAMPLES} query. */
export const EXAMPLES_DATASET = 'dataset:astana-2024';

/** Short operations on the seed, shown when the server has started. */
export const EXAMPLES: readonly Example[] = [
  {
    title: 'Joint investment funds of Azerbaijan: how far they are, and with whom',
    operation: `{
  country(id: "country:AZ") {
    funds(where: {kind: {eq: JOINT_INVESTMENT}}) {
      nodes { name status partners { nodes { name } } }
    }
  }
}`,
  },
  {
    title: 'Exercises in which Azerbaijan took part, with the words of the sources',
    operation: `{
  country(id: "country:AZ") {
    exercises {
      edges { node { name countries { nodes { name } } } claims { nodes { quote voice claimedBy { name } } } }
    }
  }
}`,
  },
  {
    title: 'Claims about the port of Alat and the projects that change it',
    operation: `{
  facility(id: "facility:alat-port") {
    claims { nodes { subject { name } predicate quote claimedBy { name } } }
    projects { nodes { name capacityBefore capacityAfter claims { nodes { predicate modality quote } } } }
  }
}`,
  },
];

/** Shown when the seed is not loaded. */
export const ANY_EXAMPLE: Example = {
  title: 'The loaded datasets',
  operation: '{ datasets { nodes { id title version } } }',
};
