-- A rule set is frozen once in force: its clauses are what people were paid by. Only its last day may still be set, when an edition follows.
create function points.refuse_change_of_rules_in_force() returns trigger
  language plpgsql
  as $$
begin
  if exists (select 1 from points.rule_set s
             where s.district_id = coalesce(new.district_id, old.district_id)
               and s.rule_set_id = coalesce(new.rule_set_id, old.rule_set_id) and s.state = 'in_force') then
    raise exception 'frozen: clauses of a rule set in force are not changed' using errcode = '2F002';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger frozen_once_in_force before insert or update or delete on points.rule_item
  for each row execute function points.refuse_change_of_rules_in_force();

create function points.refuse_change_of_rule_set_in_force() returns trigger
  language plpgsql
  as $$
begin
  if old.state = 'in_force' and (tg_op = 'DELETE' or
     (new.edition, new.name, new.name_en, new.is_template, new.in_force_from, new.state, new.frozen_at)
       is distinct from (old.edition, old.name, old.name_en, old.is_template, old.in_force_from, old.state, old.frozen_at)) then
    raise exception 'frozen: a rule set in force is not changed' using errcode = '2F002';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger frozen_once_in_force before update or delete on points.rule_set
  for each row execute function points.refuse_change_of_rule_set_in_force();
