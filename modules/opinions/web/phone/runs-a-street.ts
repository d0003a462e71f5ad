/** The roles that take a street's items in, sort them and answer on the spot; the server decides what each may do. */
export const RUNS_A_STREET: readonly string[] = ['street_director', 'street_deputy_director', 'street_secretary']
