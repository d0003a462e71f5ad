-- A seat that ended by itself says why in both languages; one ended by hand only as it was typed.
alter table committees.tenure add column end_reason_en text;
