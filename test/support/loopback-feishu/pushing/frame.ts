/**
 * Frames of the long connection: proto2 `Frame`, as the vendor's own libraries write and read it. Seen in
 * @larksuiteoapi/node-sdk 1.74.0, lib/index.js, `pbbp2`; read 2026-11.
 */

/** 0: ping and pong. 1: events. */
export type FrameMethod = 0 | 1;

export type Frame = {
  seqId: number;
  logId: number;
  service: number;
  method: FrameMethod;
  headers: Readonly<Record<string, string>>;
  payload: Buffer;
};

const FIELD = { seqId: 1, logId: 2, service: 3, method: 4, header: 5, payload: 8 } as const;
const VARINT = 0;
const BYTES = 2;

const varint = (value: number): Buffer => {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  return Buffer.from([...bytes, rest]);
};

const number = (field: number, value: number): Buffer =>
  Buffer.concat([varint(field * 8 + VARINT), varint(value)]);

const bytes = (field: number, value: Buffer): Buffer =>
  Buffer.concat([varint(field * 8 + BYTES), varint(value.length), value]);

const header = ([key, value]: [string, string]): Buffer =>
  bytes(FIELD.header, Buffer.concat([bytes(1, Buffer.from(key)), bytes(2, Buffer.from(value))]));

export const encodeFrame = ({ seqId, logId, service, method, headers, payload }: Frame): Buffer =>
  Buffer.concat([
    number(FIELD.seqId, seqId),
    number(FIELD.logId, logId),
    number(FIELD.service, service),
    number(FIELD.method, method),
    ...Object.entries(headers).map(header),
    bytes(FIELD.payload, payload),
  ]);

type Field = { field: number; number: number; bytes: Buffer };

/** Throws where it is none. */
const fieldsOf = (encoded: Buffer): readonly Field[] => {
  const fields: Field[] = [];
  let at = 0;
  const read = (): number => {
    let value = 0;
    let factor = 1;
    for (;;) {
      const byte = encoded.readUInt8(at);
      at += 1;
      value += (byte % 128) * factor;
      if (byte < 128) return value;
      factor *= 128;
    }
  };
  while (at < encoded.length) {
    const tag = read();
    const value = read();
    const isBytes = tag % 8 === BYTES;
    fields.push({
      field: Math.floor(tag / 8),
      number: value,
      bytes: isBytes ? encoded.subarray(at, at + value) : Buffer.alloc(0),
    });
    if (isBytes) at += value;
  }
  return fields;
};

export const decodeFrame = (encoded: Buffer): Frame => {
  const fields = fieldsOf(encoded);
  const numberIn = (field: number) => fields.find((one) => one.field === field)?.number ?? 0;
  const headers = fields.filter(({ field }) => field === FIELD.header).map((one) => headerOf(one.bytes));
  return {
    seqId: numberIn(FIELD.seqId),
    logId: numberIn(FIELD.logId),
    service: numberIn(FIELD.service),
    method: numberIn(FIELD.method) === 0 ? 0 : 1,
    headers: Object.fromEntries(headers),
    payload: fields.find(({ field }) => field === FIELD.payload)?.bytes ?? Buffer.alloc(0),
  };
};

const headerOf = (encoded: Buffer): [string, string] => {
  const fields = fieldsOf(encoded);
  const textIn = (field: number) => fields.find((one) => one.field === field)?.bytes.toString() ?? '';
  return [textIn(1), textIn(2)];
};
