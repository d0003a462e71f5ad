import { Link, useLocation, useParams } from 'wouter'
import { ListDetail, RowList } from '../../../../platform/ui/desk/list-detail.tsx'
import { MoreRows } from '../../../../platform/ui/desk/more-rows.tsx'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useRows } from '../../../../platform/ui/desk/use-ask.ts'
import type { ActivityRecord } from '../../contract-activity.ts'
import { RecordView } from './record-view.tsx'
import { stateKind, useSpeaker } from './speak.ts'

/** The records one activity made, each with what may be done about it: where a spot check that found something wrong goes on. */
export default function ActivityRecordsPage() {
  const speaker = useSpeaker()
  const { t } = speaker
  const { activityId = '', id = null } = useParams<{ activityId: string; id?: string }>()
  const [, go] = useLocation()
  const asked = useRows<ActivityRecord>(`/api/v1/duty/activities/${activityId}/records`)
  if (asked.loading) return <LoadingState />
  if (asked.problem) return <ErrorState problem={asked.problem} again={asked.again} />
  const [first] = asked.rows
  return (
    <>
      <PageHead
        title={t('activity-records.title')}
        sub={first ? speaker.title(first) : ''}
        actions={<Link href={`/activities/${activityId}`}>{t('record.activity')}</Link>}
      />
      {asked.rows.length === 0 ? (
        <EmptyState text={t('activity-records.none')} />
      ) : (
        <ListDetail
          label={t('activity-records.title')}
          onClose={() => go(`/activity-records/${activityId}`)}
          list={
            <RowList
              label={t('activity-records.title')}
              rows={asked.rows}
              rowKey={(row) => row.recordId}
              current={id}
              onOpen={(row) => go(`/activity-records/${activityId}/${row.recordId}`)}
              render={(row) => (
                <span>
                  <strong>{row.personName}</strong>{' '}
                  <StateTag kind={stateKind(row.state)}>{speaker.word('stands', row.state)}</StateTag>
                  <br />
                  <span className="soft">
                    {speaker.word('level', row.level)} · {speaker.units(row.kind, row.units)}
                  </span>
                </span>
              )}
              foot={<MoreRows listed={asked.rows.length} more={asked.more} loading={asked.moreLoading} />}
            />
          }
          detail={id && <RecordView key={id} recordId={id} speaker={speaker} flags={[]} />}
        />
      )}
    </>
  )
}
