-- A clause is what people were paid by: once written it is never changed. A changed rule is a new edition.
select platform.make_append_only('points.rule_item');

-- A rule set is frozen once in force. Only its last day may still be set, when the next edition follows.
create function points.refuse_change_once_in_force() returns trigger
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
  for each row execute function points.refuse_change_once_in_force();
