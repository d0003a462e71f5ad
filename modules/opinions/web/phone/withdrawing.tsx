import { useState } from 'react'
import { useWords } from '../../../../platform/ui/language.tsx'
import { Button } from '../../../../platform/ui/phone/button.tsx'
import { phoneWords } from '../../words-of-phone.ts'
import type { ActionProps } from './item-actions.tsx'
import { ReasonSheet } from './reason-sheet.tsx'

/** Whoever raised it may take it back until it is answered; below everything else. */
export function Withdrawing({ item, onDone }: ActionProps) {
  const t = useWords(phoneWords)
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button look="quiet" onPress={() => setOpen(true)}>
        {t('opinions.phone.withdraw')}
      </Button>
      {open && (
        <ReasonSheet
          title={t('opinions.phone.withdraw')}
          question={t('opinions.phone.withdraw-why')}
          send={t('opinions.phone.withdraw')}
          path={`/api/v1/opinions/items/${item.itemId}/withdraw`}
          version={item.version}
          onClose={() => setOpen(false)}
          onDone={onDone}
        />
      )}
    </>
  )
}
