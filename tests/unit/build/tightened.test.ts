import { expect, it } from 'vitest';
import { tightened } from '../../../src/build/tightened.ts';

it.each([
	['<ul> <li> One </li> <li>Two</li> </ul>', '<ul><li>One</li><li>Two</li></ul>'],
	['<p>A <b>b</b> <i>c</i></p> <p>d</p>', '<p>A <b>b</b> <i>c</i></p><p>d</p>'],
	[
		'<pre><code><span>a  \n</span><span> b</span></code></pre>',
		'<pre><code><span>a  \n</span><span> b</span></code></pre>',
	],
	[
		'<div class="a"> <svg> <path d="M0 0"></path> </svg> Text</div>',
		'<div class="a"><svg><path d="M0 0"></path></svg> Text</div>',
	],
])('%s becomes %s', (html, tight) => expect(tightened(html)).toBe(tight));
