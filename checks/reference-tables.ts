/**
 * Tables without a district, the same for everybody, with the reason. On Citus they are reference tables: copied to every
 * node, joined freely. Everything else is a tenant table and begins its keys with district_id.
 */
export const REFERENCE_TABLES: Record<string, string> = {
  'reference.calendar_year': 'working days are set for the whole country by the State Council',
  'reference.calendar_day': 'working days are set for the whole country by the State Council',
}

/** Trigger functions a tenant table may carry: they look at their own row, or at the row of the same district it belongs to. */
export const TRIGGERS_ALLOWED: readonly string[] = [
  'platform.refuse_change',
  'bulletins.refuse_change_once_issued',
  'bulletins.refuse_telling_once_issued',
  'points.refuse_change_once_in_force',
  'opinions.refuse_change_but_forgetting',
]
