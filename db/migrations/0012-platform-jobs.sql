-- The one door to the job queue for the app role. The queue's own tables (schema graphile_worker, made by the package that
-- runs it) stay closed to it. A job belongs to the district held, whatever the caller says: its number is written here.
create function platform.add_job(task text, payload jsonb, most_tries int default 6) returns bigint
  language plpgsql volatile security definer set search_path = pg_catalog
  as $$
begin
  if platform.district_held() is null then
    raise exception 'no district is held, and a job belongs to one' using errcode = '42501';
  end if;
  return (graphile_worker.add_job(
    task,
    payload := (payload || jsonb_build_object('districtId', platform.district_held()))::json,
    max_attempts := most_tries)).id;
end $$;
revoke all on function platform.add_job(text, jsonb, int) from public;
grant execute on function platform.add_job(text, jsonb, int) to bandeng_app;
