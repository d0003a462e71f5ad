import '../platform/ui/tokens.css'
import '../platform/ui/desk/frame.css'
import '../platform/ui/desk/pieces.css'
import '../platform/ui/desk/lists.css'
import '../platform/ui/desk/print.css'
import { createRoot } from 'react-dom/client'
import { bringGlyphs } from '../platform/ui/fonts/missing-glyphs.ts'
import { Desk } from './desk/frame.tsx'

bringGlyphs()
const root = document.getElementById('root')
if (root) createRoot(root).render(<Desk />)
