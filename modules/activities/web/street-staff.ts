/** The roles that run a street's activities; the desk and the phone show them what the server lets them do. */
export const STREET_STAFF: readonly string[] = ['street_director', 'street_deputy_director', 'street_secretary']
