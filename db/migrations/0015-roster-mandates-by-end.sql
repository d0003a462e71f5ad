-- Who holds a mandate on a day is asked by its end: mandates ended before it are never read, however many terms there were. Written as a case,
-- for under row-level security only what leaks nothing may use an index, and the server trusts neither coalesce nor a range with that.
create index mandate_by_end on roster.mandate (district_id, level, (case when ends_on is null then 'infinity'::date else ends_on end));
