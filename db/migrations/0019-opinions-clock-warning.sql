-- From which day a clock shows yellow, kept with its due day so that lists filter and sort by the colour of time without a calendar.
alter table opinions.clock add column warn_on date;
-- How many working days after started_on it is due, extensions and pauses included: what is counted again when a calendar year is published.
-- Null where the day does not hang on the calendar: calendar days, months, a day set by a decision.
alter table opinions.clock add column working_days int check (working_days between 1 and 4000);
alter table opinions.item add column due_warn_on date;
