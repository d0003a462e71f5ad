import './resident/older-webviews.ts'
import '../platform/ui/tokens.css'
import '../platform/ui/phone/frame.css'
import '../platform/ui/phone/fields.css'
import '../platform/ui/phone/shows.css'
import { createRoot } from 'react-dom/client'
import { residentFace } from '../modules/opinions/web/resident-pages.ts'
import { enlarge, keptElder, wear, wishedTheme } from '../platform/ui/appearance.ts'
import { bringGlyphs } from '../platform/ui/fonts/missing-glyphs.ts'
import { Resident } from './resident/frame.tsx'

bringGlyphs()
wear(wishedTheme())
enlarge(keptElder())
residentFace.start()
const root = document.getElementById('root')
if (root) createRoot(root).render(<Resident />)
