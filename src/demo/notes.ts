/** What the demo company's members wrote, each so many days before the day of loading. */
export type DemoNote = { by: string; daysAgo: number; text: string };

export const DEMO_NOTES: readonly DemoNote[] = [
  {
    by: 'jonas',
    daysAgo: 96,
    text: 'Visited Northgate Dairy today. First meeting with Priya Raman, plant manager. Project for a new filling line is approved, budget 320k EUR. Priya is neutral, wants to wait and see. I send the data sheets by Friday.',
  },
  {
    by: 'jonas',
    daysAgo: 47,
    text: 'Visited Northgate Dairy today. Showed the demo to Priya Raman and Tom Becker from purchasing. Tom says our 340k EUR is too expensive. Priya will use the line every day and is on our side now. I send a revised offer by Monday.',
  },
  {
    by: 'jonas',
    daysAgo: 62,
    text: 'Called Larsen Foods today, spoke with Ingrid Larsen, the owner. She decides herself. It is down to us and Frigotek. She wants 90 days payment instead of 30.',
  },
  {
    by: 'jonas',
    daysAgo: 20,
    text: 'Visited Larsen Foods today. Ingrid Larsen likes the retrofit, good meeting. Mats Holm tests the sensors himself and is undecided. They send the drawings by Friday, I prepare the contract draft by Wednesday.',
  },
  {
    by: 'jonas',
    daysAgo: 33,
    text: 'Teams call with Bellmount Pharma today. Clara Vogel, lab director, and Marco Ricci from procurement. Tender is out, ceiling 500k EUR. Marco says the lead time of 14 weeks is too long. I submit the bid by the 15th.',
  },
  {
    by: 'jonas',
    daysAgo: 75,
    text: 'Phone call with Sanne Visser of Fairhaven Logistics today. She sees no need before next year, budget is cut. I try again in Q1.',
  },
  {
    by: 'helena',
    daysAgo: 12,
    text: 'Visited Oakridge Hospitals today. Grace Adeyemi, head of procurement, asked for references, nobody knows us there. I send three references by Friday.',
  },
  {
    by: 'helena',
    daysAgo: 41,
    text: 'Lunch with Pablo Ortega of Castell Packaging today. Orders are down from 45k to about 30k EUR a month, he still owes us 18k EUR from April. He pays half by the 15th.',
  },
  {
    by: 'chenyu',
    daysAgo: 88,
    text: '今天下午去了宁波恒泰，见了采购经理陆敏，设备科长何俊也在。项目立项批下来了，预算一百二十万。王总没来，最后得他拍板。下周三前我把方案发给陆敏。',
  },
  {
    by: 'chenyu',
    daysAgo: 30,
    text: '今天上午去了宁波恒泰，陆敏嫌我们报的128万太贵。何俊试了样机，说精度比现在的稳，答应帮我们说话。月底前我安排试切。',
  },
  {
    by: 'chenyu',
    daysAgo: 52,
    text: '今天中午跟苏州澜庭食品的赖国平和财务孟丽吃饭。现在就剩我们和丰联两家，赖国平说了算，他偏我们，气氛挺好。孟丽要90天账期。月底前我找公司批账期。',
  },
  {
    by: 'chenyu',
    daysAgo: 9,
    text: '刚跟苏州澜庭食品孟丽通完电话，账期还没谈拢，他们还欠我们尾款46万。下周二前我出一版补充条款。',
  },
  {
    by: 'chenyu',
    daysAgo: 70,
    text: '今天去了杭州云拓软件，第一次见信息总监谢宁，他们刚开始摸底。谢宁中立，说再看看。两周后我再去演示。',
  },
  {
    by: 'chenyu',
    daysAgo: 25,
    text: '今天去绍兴越丰纺织回访，生产主管俞洁投诉说设备上个月停机三次，报修两天才到。我答应三天内派工程师驻点。',
  },
  {
    by: 'sunqi',
    daysAgo: 18,
    text: '今天下午去了合肥鑫源商贸，老板熊建国说窜货的事没人管，进货价没得赚。去年四季度走了260万，这个月才45万，掉得厉害。下周三前我把调查结果给他。',
  },
  {
    by: 'sunqi',
    daysAgo: 40,
    text: '昨天去了南京金陵机电，店长唐明说永固最近进场，给的返利更高。节后我把返利政策给他。',
  },
];
