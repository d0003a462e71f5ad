import { Segmented, Select } from 'antd'
import { useLocation, useParams, useSearchParams } from 'wouter'
import { ListDetail, RowList } from '../../../../platform/ui/desk/list-detail.tsx'
import { MoreRows } from '../../../../platform/ui/desk/more-rows.tsx'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useRows } from '../../../../platform/ui/desk/use-ask.ts'
import type { TasksAnswer } from '../../contract-handling.ts'
import { DueTag } from './due-tag.tsx'
import './opinions.css'
import { type Speaker, useSpeaker } from './speak.ts'
import { partKind } from './state-says.ts'
import { UnitTask } from './unit-task.tsx'

type Task = TasksAnswer['items'][number]

/** A unit's face: only its own tasks, what is due first, one at a time with a large form for the reply. */
export default function UnitPage() {
  const speaker = useSpeaker()
  const { t } = speaker
  const { id = null } = useParams<{ id?: string }>()
  const [, go] = useLocation()
  const [search, setSearch] = useSearchParams()
  const past = search.get('past') !== null
  const unit = search.get('unit')
  const asked = useRows<Task>('/api/v1/opinions/parts', { open: !past, unit })
  const kept = search.toString() === '' ? '' : `?${search}`
  const set = (name: string, value: string | null) =>
    setSearch((now) => {
      if (value) now.set(name, value)
      else now.delete(name)
      return now
    })
  const units = unitsOf(asked.rows, speaker)
  const [only] = units
  const sub = units.length === 1 && only ? t('op.unit.sub', { unit: only.label }) : t('op.unit.sub-none')
  return (
    <>
      <PageHead title={t('op.unit.tasks')} sub={sub} />
      <Narrowing speaker={speaker} past={past} unit={unit} units={units} set={set} />
      {asked.loading ? (
        <LoadingState />
      ) : asked.problem && asked.rows.length === 0 ? (
        <ErrorState problem={asked.problem} again={asked.again} />
      ) : asked.rows.length === 0 && id === null ? (
        <EmptyState text={t(past ? 'op.unit.none-past' : 'op.unit.none')} />
      ) : (
        <ListDetail
          label={t('op.unit.tasks')}
          onClose={() => go(`/unit-tasks${kept}`)}
          list={
            <RowList
              label={t('op.unit.tasks')}
              rows={asked.rows}
              rowKey={(task) => task.partId}
              render={(task) => <TaskRow task={task} speaker={speaker} />}
              current={id}
              onOpen={(task) => go(`/unit-tasks/${task.partId}${kept}`)}
              foot={
                <MoreRows
                  listed={asked.rows.length}
                  total={asked.total}
                  more={asked.more}
                  loading={asked.moreLoading}
                />
              }
            />
          }
          detail={id && <UnitTask key={id} partId={id} speaker={speaker} />}
        />
      )}
    </>
  )
}

interface NarrowingProps {
  speaker: Speaker
  past: boolean
  unit: string | null
  units: { value: string; label: string }[]
  set(name: string, value: string | null): void
}

function Narrowing({ speaker: { t }, past, unit, units, set }: NarrowingProps) {
  return (
    <div className="op-bar no-print">
      <Segmented
        aria-label={t('op.unit.which')}
        value={past ? 'past' : 'open'}
        options={(['open', 'past'] as const).map((value) => ({ value, label: t(`op.unit.${value}`) }))}
        onChange={(value) => set('past', value === 'past' ? '1' : null)}
      />
      {(units.length > 1 || unit !== null) && (
        <Select
          allowClear
          style={{ minWidth: 200 }}
          aria-label={t('op.unit.unit')}
          placeholder={t('op.unit.all-units')}
          value={unit}
          options={units}
          onChange={(value) => set('unit', value ?? null)}
        />
      )}
      <span className="hint">{t('op.unit.keys')}</span>
    </div>
  )
}

function unitsOf(tasks: readonly Task[], speaker: Speaker) {
  const units = new Map(tasks.map(({ unit }) => [unit.unitId, speaker.gloss(unit.name, unit.nameEn)]))
  return [...units].map(([value, label]) => ({ value, label }))
}

function TaskRow({ task, speaker }: { task: Task; speaker: Speaker }) {
  const { t } = speaker
  return (
    <>
      <span className="op-two">
        <DueTag due={task.partDue} speaker={speaker} withDay={false} />
        <span className="op-marks">
          {task.partRound > 1 && <StateTag kind="soon">{t('op.round', { n: task.partRound })}</StateTag>}
          <StateTag kind={partKind(task.partState)}>{speaker.name('part', task.partState)}</StateTag>
        </span>
      </span>
      <span className="op-clip">
        {speaker.gloss(task.words, task.wordsEn)}{' '}
        <span className="soft">
          {[
            t(`op.part.${task.kind}`),
            task.community && speaker.gloss(task.community.name, task.community.nameEn),
            task.urgedTimes > 0 && t('op.urged', { n: task.urgedTimes }),
            task.supervised && t('op.supervised'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
    </>
  )
}
