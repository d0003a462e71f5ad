import { useLocation, useParams } from 'wouter'
import { ListDetail, RowList } from '../../../../platform/ui/desk/list-detail.tsx'
import { MoreRows } from '../../../../platform/ui/desk/more-rows.tsx'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk, useRows } from '../../../../platform/ui/desk/use-ask.ts'
import { sayDate } from '../../../../platform/ui/format.ts'
import { hasRole, useMe } from '../../../../platform/ui/me.tsx'
import type { BulletinListAnswer } from '../../contract.ts'
import { BulletinDetail } from './bulletin-detail.tsx'
import { NextBulletin } from './next-bulletin.tsx'
import { type Speaker, stateKind, useSpeaker } from './speak.ts'
import './bulletins.css'

type Line = BulletinListAnswer['items'][number]

/** The quarterly bulletins: on top what comes next, then each with its state; one opened beside the list. */
export default function BulletinsPage() {
  const speaker = useSpeaker()
  const { t } = speaker
  const { id = null } = useParams<{ id?: string }>()
  const [, go] = useLocation()
  const makes = hasRole(useMe(), 'district_staff')
  const asked = useRows<Line>('/api/v1/bulletins')
  const head = useAsk<BulletinListAnswer>(makes ? '/api/v1/bulletins' : null, { limit: 1 })
  if (asked.loading) return <LoadingState />
  if (asked.problem && asked.rows.length === 0) return <ErrorState problem={asked.problem} again={asked.again} />
  const leave = () => {
    go('/bulletins')
    asked.again()
    head.again()
  }
  return (
    <>
      <PageHead title={t('page.title')} sub={t(makes ? 'page.sub' : 'page.sub-reader')} />
      {makes && head.data && <NextBulletin next={head.data} speaker={speaker} opened={id} />}
      {asked.rows.length === 0 && id === null ? (
        <EmptyState text={t(makes ? 'page.none-yet' : 'page.none')} />
      ) : (
        <ListDetail
          label={t('page.title')}
          onClose={() => go('/bulletins')}
          list={
            <RowList
              label={t('page.title')}
              rows={asked.rows}
              rowKey={(line) => line.bulletinId}
              render={(line) => <BulletinLine line={line} speaker={speaker} />}
              current={id}
              onOpen={(line) => go(`/bulletins/${line.bulletinId}`)}
              foot={<MoreRows listed={asked.rows.length} more={asked.more} loading={asked.moreLoading} />}
            />
          }
          detail={id && <BulletinDetail key={id} bulletinId={id} speaker={speaker} makes={makes} onGone={leave} />}
        />
      )}
    </>
  )
}

function BulletinLine({ line, speaker }: { line: Line; speaker: Speaker }) {
  const { t, language } = speaker
  const facts = [
    line.issuedOn && t('page.issued-on', { date: sayDate(line.issuedOn, language, line.year) }),
    t('page.ranked', { eligible: line.eligible }),
    t('page.named', { named: line.named }),
  ]
  return (
    <>
      <span className="bulletin-line">
        <span>
          <strong>{speaker.quarter(line)}</strong>
          {line.docNumber && (
            <span className="soft bulletin-doc" lang="zh-CN">
              {line.docNumber}
            </span>
          )}
        </span>
        <StateTag kind={stateKind(line.state)}>{t(`state.${line.state}`)}</StateTag>
      </span>
      <span className="soft tabular">{facts.filter(Boolean).join(' · ')}</span>
    </>
  )
}
