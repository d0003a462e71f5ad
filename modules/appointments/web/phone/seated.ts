/** Those who hold a seat in a street committee: nobody else is called to a course. */
export const SEATED = ['street_director', 'street_deputy_director', 'street_member', 'street_secretary'] as const
