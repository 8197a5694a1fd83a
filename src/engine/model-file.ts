/**
 * A model as one binary file, which is used as it was read: a head in JSON says where in the file each typed array
 * lies, and the arrays become views of it. Little-endian, as are all machines that browsers run on.
 *
 *   bytes 0–7    "BELLWTHR"
 *   bytes 8–11   length of the whole file
 *   bytes 12–15  length of the head
 *   then the head in UTF-8, and from the next multiple of eight on the arrays, each at such a multiple
 */

const MAGIC = 'BELLWTHR';
const PREAMBLE = 16;
const ALIGNMENT = 8;

const ARRAYS = { Int8Array, Uint8Array, Uint16Array, Uint32Array, Float32Array };
type ArrayName = keyof typeof ARRAYS;
type TypedArray = InstanceType<(typeof ARRAYS)[ArrayName]>;

/** What stands in the head for a typed array; `at` counts bytes from the end of the head. */
interface Place {
  readonly array: ArrayName;
  readonly at: number;
  readonly length: number;
}

const aligned = (bytes: number): number => Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;

/** Anything that JSON can say, with typed arrays anywhere in it. */
export function writeModelFile(model: object): Uint8Array<ArrayBuffer> {
  const arrays: { readonly array: TypedArray; readonly at: number }[] = [];
  let size = 0;
  const head = JSON.stringify(model, (_, value: unknown) => {
    if (!ArrayBuffer.isView(value)) return value;
    const name = value.constructor.name as ArrayName;
    if (!(name in ARRAYS)) throw new TypeError(`a model holds no ${name}`);
    const array = value as TypedArray;
    const at = size;
    arrays.push({ array, at });
    size = aligned(at + array.byteLength);
    return { array: name, at, length: array.length } satisfies Place;
  });
  const headBytes = new TextEncoder().encode(head);
  const start = aligned(PREAMBLE + headBytes.length);
  const file = new Uint8Array(start + size);
  file.set(new TextEncoder().encode(MAGIC));
  const lengths = new DataView(file.buffer);
  lengths.setUint32(8, file.length, true);
  lengths.setUint32(12, headBytes.length, true);
  file.set(headBytes, PREAMBLE);
  for (const { array, at } of arrays)
    file.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), start + at);
  return file;
}

/** What `writeModelFile` was given; its typed arrays are views of `file`. Throws an Error that says what is wrong. */
export function readModelFile(file: ArrayBuffer): unknown {
  const preamble = new Uint8Array(file, 0, Math.min(PREAMBLE, file.byteLength));
  if (new TextDecoder().decode(preamble.subarray(0, MAGIC.length)) !== MAGIC) throw new Error('this is no model file');
  const lengths = new DataView(file);
  const whole = file.byteLength < PREAMBLE ? PREAMBLE : lengths.getUint32(8, true);
  if (whole !== file.byteLength) throw new Error(`the model file has ${file.byteLength} bytes instead of ${whole}`);
  const headLength = lengths.getUint32(12, true);
  if (PREAMBLE + headLength > whole) throw new Error('the head of the model file is broken');
  const start = aligned(PREAMBLE + headLength);
  const head = new TextDecoder().decode(new Uint8Array(file, PREAMBLE, headLength));
  try {
    return JSON.parse(head, (_, value: unknown) => (isPlace(value) ? viewOf(file, start, value) : value));
  } catch (cause) {
    throw new Error('the head of the model file is broken', { cause });
  }
}

function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && 'array' in value;
}

/** Throws a RangeError where the array would lie outside the file. */
function viewOf(file: ArrayBuffer, start: number, { array, at, length }: Place): TypedArray {
  return new ARRAYS[array](file, start + at, length);
}
