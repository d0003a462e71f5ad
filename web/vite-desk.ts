import react from '@vitejs/plugin-react'
import type { InlineConfig } from 'vite'
import { face } from './face.ts'

/** React and antd are split off: they change with releases, pages change with work. */
const config: InlineConfig = {
  ...face('desk', '/desk/'),
  plugins: [react()],
  build: {
    ...face('desk', '/desk/').build,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'react',
              test: /node_modules[\\/](react|react-dom|scheduler|wouter|regexparam|@tanstack)[\\/]/,
              priority: 20,
            },
          ],
        },
      },
    },
  },
}

export default config
