import { useWords } from '../../../../platform/ui/language.tsx'
import { hasRole, useMe } from '../../../../platform/ui/me.tsx'
import { List, Row } from '../../../../platform/ui/phone/shows.tsx'
import { phoneWords } from '../../words-of-phone.ts'
import { ItemRows } from './item-rows.tsx'
import { RUNS_A_STREET } from './runs-a-street.ts'
import { StreetNews } from './street-waits.tsx'
import { useItemNews } from './use-item-news.ts'

/** The week follows below; it should not be pushed off the screen. */
const SHOWN = 2

/** On the first page: at a street what waits there; items that wait for the reader until they are done, and how many moved until they are read. */
export default function WhatWaits() {
  const t = useWords(phoneWords)
  const me = useMe()
  const { waiting, moved } = useItemNews(hasRole(me, 'deputy', 'recorder'))
  const more = waiting.length - SHOWN
  return (
    <>
      {hasRole(me, ...RUNS_A_STREET) && <StreetNews />}
      {waiting.length > 0 && (
        <>
          <h2>{t('opinions.phone.news')}</h2>
          <ItemRows label={t('opinions.phone.news')} items={waiting.slice(0, SHOWN)} brief />
        </>
      )}
      {(more > 0 || moved.length > 0) && (
        <List label={t('opinions.phone.items')}>
          {more > 0 && <Row to="/opinions" title={t('opinions.phone.news-more', { n: more })} />}
          {moved.length > 0 && (
            <Row to="/opinions/moved" title={t('opinions.phone.news-some-moved', { n: moved.length })} />
          )}
        </List>
      )}
    </>
  )
}
