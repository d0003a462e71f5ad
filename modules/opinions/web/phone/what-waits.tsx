import { useWords } from '../../../../platform/ui/language.tsx'
import { hasRole, useMe } from '../../../../platform/ui/me.tsx'
import { Button, ButtonLink } from '../../../../platform/ui/phone/button.tsx'
import { markNewsRead, newsKey, useNewsRead } from '../../../../platform/ui/phone/read-news.ts'
import { useAsk } from '../../../../platform/ui/phone/use-ask.ts'
import type { MineAnswer } from '../../contract-ledger.ts'
import { phoneWords } from '../../words-of-phone.ts'
import { newsOf } from './item-news.ts'
import { ItemRows } from './item-rows.tsx'
import { RUNS_A_STREET } from './runs-a-street.ts'
import { StreetNews } from './street-waits.tsx'

const SHOWN = 3

/** On the first page: at a street what waits there; items that wait for the reader until they are done, and those that moved until they are read. */
export default function WhatWaits() {
  const t = useWords(phoneWords)
  const read = useNewsRead()
  const me = useMe()
  const asks = hasRole(me, 'deputy', 'recorder')
  const { data } = useAsk<MineAnswer>(asks ? '/api/v1/opinions/mine' : null, { open: true, limit: 100 })
  const { waiting, moved } = newsOf(data?.items ?? [], read)
  return (
    <>
      {hasRole(me, ...RUNS_A_STREET) && <StreetNews />}
      {waiting.length > 0 && (
        <>
          <h2>{t('opinions.phone.news')}</h2>
          <ItemRows label={t('opinions.phone.news')} items={waiting.slice(0, SHOWN)} brief />
          {waiting.length > SHOWN && <ButtonLink to="/opinions">{t('opinions.phone.more')}</ButtonLink>}
        </>
      )}
      {moved.length > 0 && (
        <>
          <h2>{t('opinions.phone.news-moved')}</h2>
          <ItemRows label={t('opinions.phone.news-moved')} items={moved.slice(0, SHOWN)} brief />
          {moved.length > SHOWN && <p className="soft">{t('opinions.phone.news-more', { n: moved.length - SHOWN })}</p>}
          <Button look="quiet" onPress={() => markNewsRead(moved.map((item) => newsKey(item.itemId, item.version)))}>
            {t('opinions.phone.news-seen')}
          </Button>
        </>
      )}
    </>
  )
}
