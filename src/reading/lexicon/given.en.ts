import { words } from './words.ts';

/** Given names written in Latin letters, from all over the world, in lower case. */
export const GIVEN_NAMES = new Set(
  words(
    `aaron abdul abdullah abena abigail abraham ada adaeze adam adebayo adel adele adrian adriana ahmad ahmed aisha akane akash akin akira alain alan alana albert alberto alejandra alejandro aleksander aleksandra alessandra alessandro
    alex alexander alexandra alexis alfred alfredo ali alice alicia alina alison alistair allan allen allison alma alok alvaro alvin amanda amara amber amelia amelie amina amir amit amy ana anand ananya anastasia anders andre andrea
    andreas andrei andres andrew andrey andrzej andy anette angel angela angelica angelo angus anika anil anita anja anjali ann anna anne anneke annette annie anthony antoine anton antonia antonio anton anup anya april arash ariana
    arjun arne arnold arthur artur arturo arun asha ashley astrid asuka atsushi audrey august augusto aurelie aurora ava axel aya ayesha ayumi azhar aziz barbara barry bart bartosz beata beatrice beatriz becky belinda ben benedict benjamin
    bernadette bernard bernd bernice bert beth bethany betty bettina beverly bilal bill billy birgit bjorn björn blake bob bobby boris boyd brad bradley brandon brenda brendan brent brett brian bridget britta bronwyn bruce bruno bryan
    bryce caitlin calvin cameron camila camilla camille carl carla carlo carlos carmen carol carole carolina caroline carolyn carrie carsten casey cassandra catalina catherine cathy cecile cecilia cedric celeste celia celine cesar chad
    chandra charity charles charlie charlotte chelsea chen cherie cheryl chiara chidi chika chinedu chioma chloe chris christa christian christiane christina christine christoph christophe christopher christy chuck cindy claire clara
    clarence clarissa clark claude claudia claudio claus clemens clement cliff clifford clint clive clyde cody colette colin colleen connie connor conor constance corinna corinne cory courtney craig cristian cristina crystal curtis cynthia
    cyril daisy dale damian damien dan dana daniel daniela daniele danielle danny daphne dario darius darko darrell darren daryl dave david davide dawn dean debbie deborah debra declan deepa deepak deepika deirdre delia delphine denis denise
    dennis derek desmond detlef devin devon dewi diana diane diego dieter dietmar dilip dimitri dina dinesh dirk divya dmitri dmitry dmytro dolores dominic dominik dominique don donald donna dora doris dorothea dorothy doug douglas doyle
    duncan dustin dwayne dwight dylan eamon earl ebony ed eddie edgar edith eduardo edward edwin eileen elaine elena eleanor elias elif elijah elin elisa elisabeth elise elizabeth ella ellen elliot elliott elsa elvira emeka emil emilia
    emilie emilio emily emine emma emmanuel enrico enrique eric erica erich erik erika erin ernest ernesto ernst esra esteban estelle esther ethan eugene eva evan eve evelyn ewa fabian fabio fabrice faisal faith farah farhan farid fatima
    fatma federica federico felicia felicity felipe felix ferdinand fernanda fernando fiona florence florian folake frances francesca francesco francine francis francisco francois françois frank franz fraser fred frederic frederick
    frederik frieda friedrich fritz gabriel gabriela gabriele gabriella gail galina gareth gary gavin gemma gene geoff geoffrey george georg georgia georgina gerald geraldine gerard gerd gerhard german gert gertrud giancarlo gianluca gianni
    gilbert giles gina giorgio giovanna giovanni gisela giulia giulio giuseppe gladys glen glenn gloria gonzalo gordon grace graham grant greg gregor gregory greta guido guillaume guillermo gunnar gunther gustav gustavo guy gwen habib
    hakan hamid hana hanna hannah hannes hans harald hari harold harriet harris harry haruka haruto hasan hassan heather hector heidi heike heinrich heinz helen helena helene helga helmut hendrik henning henri henrik henry herbert
    herman hermann hideo hilary hilda hiro hiroko hiroshi holger holly horst howard hubert hugh hugo humberto hussein ian ibrahim ida ignacio igor ikram ilona ilse imani imran ines inga inge ingo ingrid irena irene irina iris irma isaac
    isabel isabella isabelle ismail ivan ivana ivo ivy jack jackie jacob jacqueline jacques jade jai jaime jake jakob jakub james jamie jamal jan jana jane janet janice janina janine janusz jared jarek jasmin jasmine jason jasper javier
    jay jaya jayne jean jeanette jeanne jeff jeffrey jelena jen jenna jennifer jenny jens jeremy jerome jerry jess jesse jessica jesus jill jim jimmy jin jiri jo joachim joan joana joanna joanne joao joaquin jochen jodie joe joel joerg
    johan johanna johannes john johnny jon jonas jonathan jordan jordi jorge jörg jose josé josef josefine joseph josephine josh joshua joy joyce juan juana juanita judith judy jules julia julian juliana julie julien juliet julio julius
    jun june jürgen jurgen justin justine jutta kai kaito kamal kamala kamil kara karen karin karim karina karl karla karolina karsten kasia kate katarina katarzyna katerina katharina katherine kathleen kathrin kathryn kathy katie
    katja katrin katrina kavita kay kayla kazuo keiko keith kelly kelvin ken kenji kenneth kent kenya kerry kerstin kevin khalid khaled kieran kim kimberly kiran kirk kirsten kirsty klaus kofi konrad konstantin kourosh kristen kristian
    kristin kristina kristine krzysztof kumar kunal kurt kwame kyle lakshmi lana lance lara larissa larry lars laszlo laura lauren laurence laurent laurie lawrence lea leah leandro lee leif leila lena leo leon leona leonard leonardo
    leroy lesley leslie leticia levi lewis li liam lidia liesbeth lila lilian liliana lillian lily lina linda lindsay lindsey linus lionel lisa liz lloyd logan lois lola loretta lorenzo lori lorna lorraine lothar lou louis louisa louise
    luc luca lucas lucia luciana lucie lucille lucinda lucy ludwig luis luisa luiz luka lukas lukasz luke luna lydia lynn mabel maciej madeleine madhu madison magda magdalena maggie magnus mahesh mahmoud maja malcolm malik malte
    mandy manfred manoj manuel manuela mara marc marcel marcela marcelo marcia marcin marco marcos marcus marek margaret margarita margot maria marian mariana marianne marie marija marina mario marion marisa marisol marissa marjorie mark
    marko markus marlene marlon marsha marta martha martin martina marty marvin mary masako masato mateo mateusz matheus mathias mathieu matias matilda matt matteo matthew matthias matthieu maureen maurice mauricio max maxim maxime
    maximilian maya mehmet mei melanie melinda melissa mercedes meredith mette mia micah michael michaela michal michel michele michelle mick miguel mihai mika mike mikhail milan mildred milena miles milos mina mira miranda
    miriam mirko misaki mitchell mohamed mohammad mohammed mohan moira molly mona monica monika monique morgan moritz morris muhammad mukesh murat muriel mustafa myra myriam nabil nadia nadine naoko naomi narendra nasser natalia natalie
    natasha nathalie nathan nathaniel navin neal neha neil nelson ngozi nguyen nicholas nick nicola nicolas nicole nigel nikhil nikita nikola nikolai nils nina nisha nitin noah noel noelle nora norbert noreen norma norman nuno octavia ola olaf
    oleg olga oliver olivia olivier olu oluwaseun omar orlando oscar oskar otto owen pablo paige pallavi pamela paola paolo parveen pascal pat patrice patricia patrick patrik paul paula paulina pauline paulo pavel pawel pedro peggy penelope penny
    per perry pete peter petra petr phil philip philipp philippa philippe phillip phoebe phyllis pia pierre pieter pilar piotr polly pooja prakash pranav prasad praveen preeti priscilla priya quentin rachel radek rafael rafal raghu rahul
    rainer raj rajan rajesh rajiv rakesh ralf ralph ram ramesh ramon ramona randall randy rani raphael raquel rashid raul ravi ray raymond rebecca regina reginald reiko reinhard rekha remi rena renata renate rene renee reuben rex rhonda
    ricardo riccardo rich richard rick ricky riko rita rob robert roberta roberto robin rocio rodney rodolfo rodrigo roger rohan rohit roland rolf roman romain ron ronald ronan ronnie rosa rosalie rosario rose rosemary rosie ross rowan
    roxanne roy ruben ruby rudi rudolf rui rupert russell ruth ryan ryo sabine sabrina sachiko sadia sally salma salvador salvatore sam samantha samer sami samir samuel sana sandeep sandra sandy sanjay santiago sara sarah sasha satish
    satoshi saul scott sean sebastian selena selim selina serena serge sergei sergey sergio seth shane shannon shanti sharon shaun shauna sheila shelley sherry shirley shiv shreya sibylle sid sidney siegfried sigrid silke silvia
    silvio simon simona simone simran siobhan sofia sofie sonia sonja sophia sophie soren søren stacey stan stanislav stanley stefan stefania stefanie stefano steffen stella stephan stephanie stephen steve steven stewart stuart sudha
    sue sunil sunita suresh susan susana susanna susanne suzanne svetlana sven swati sybille sylvia sylvie tadeusz takashi takeshi tamara tammy tania tanja tanya tara tariq tatiana tatjana ted terence teresa teri terrence terry tess thea
    theo theodore theresa thomas thorsten tiago tilda tim timo timothy tina tobias todd tom tomas tomasz tommy toni tony torsten tracey tracy travis trevor tricia tristan troy tunde tyler udo ulf ulrich ulrike umesh uma ursula usha uwe
    valentin valentina valeria valerie vanessa varun vasily vera verena veronica veronika vicki vicky victor victoria vijay vikram viktor vikas vince vincent vincenzo vinod viola violet virginia vishal vivian viviana vivien vivienne
    vladimir volker waleed wallace walter wanda warren wayne wei wendy werner wes wesley wilfried wilhelm will willem william wilma winston wojciech wolfgang xavier ximena yan yannick yara yasmin yasmine yasuo yeong yolanda yoshi yosuke
    yuki yuko yulia yuri yusuf yvette yvonne zach zachary zahra zainab zara zhang zoe zoltán zoltan zsolt zuzana amina bola chika femi ifeoma kemi ngozi obinna segun sade yemi thandi sipho themba lerato thabo naledi wanjiru otieno
    siti nur nurul aminah azlan hafiz rizal budi agus dewi putri wayan made ketut sari joko arief somchai somsak niran kanya anong ploy nattapong thanh hanh linh minh tuan hung lan mai huong phuong bala siva kumar meena lakshmi ganesh
    pei xin jia hui ming jing yee siew hock boon kok mei ling swee teck chee hyun jisoo minji seo haruki kenta sakura emi rin tomoko naoki daiki yuto hayato kaori saori chiyo
    tamsin trish priti colm niamh aoife ciaran eoin fergal fergus orla roisin sinead padraig rhys owain hamish callum dianne dillon edmund eli eliot elsie emanuel fern finn frankie freddie frida
    agnes aidan alastair alec alexa amalia angie annabel archie ariel arlene armando arnaud austin barney basil benny bernie bertha beryl bess betsy bev beverley bianca blanca bonnie brady breda
    brittany caleb candice cara carey carina cary caspar catriona cecil chantal charlene cherise christof ciara clare conrad cora corey damon darcy daria darryl davina deanna della derrick donal
    donovan doreen dorian anneli torbjorn torbjörn bakhyt aigerim nurlan dilnoza oksana olena taras bohdan andriy vasyl ihor kateryna mykola anatol zbigniew jerzy stanisław grzegorz małgorzata
    agnieszka jolanta halina tadeas vaclav václav jaroslav miroslav ladislav zdenek zdeněk lenka jitka radka ondrej ondřej eero mikko antti jukka pekka päivi kirsi ville juha matti tuula heikki
    bjarne terje kjell oddvar solveig ragnhild sigrun gudrun einar gunnhild åse lasse jesper rasmus kasper morten mads niels anne-marie kirstine bente birgitte inger tove ingeborg hendrika
    sjoerd joost wouter bram daan maarten femke anouk marijke saskia geert koen luuk thijs gonçalo ayse ayşe emre mert burak zeynep selin cem ozan deniz layla hala rania samira huda yasser tarek
    sherif wael hany amr noor nour hessa maryam fatemeh mehdi babak dariush shirin parisa nasrin laleh sina omid kwabena kojo yaw akosua efua esi adjoa nana mensah nkechi uche wale yinka bisi
    kehinde taiwo babatunde lwazi nomsa zanele bongani mandla sibusiso nkosana thulani tendai tafadzwa chipo farai rudo tatenda mwangi njoroge kamau kipchoge wambui njeri achieng odhiambo
    ochieng juma hamisi neema baraka amani zawadi rahim karimu salome abebe tesfaye haile selam hiwot mulugeta meseret rukmini aditya ankit anuradha aparna archana ashok ashwin avinash bhavna
    chetan devika dhruv gaurav geeta girish gopal harish harsha hemant indira ishaan jyoti kalpana karthik kavya kishore lalit madhavi manish manju mayank meera mohit mukul nandini naresh naveen
    nirmala pankaj parth piyush pradeep pramod pratik radhika raghav rakhi rhea ritu rohini sachin sameer sangeeta sanjana santosh sarita seema shalini sharad shilpa shobha shreyas shruti shyam
    siddharth smita sneha sonal sridhar srinivas subhash sudhir sujata sumit surbhi tanvi tushar uday usman varsha vasudha venkat vidya vinay vineet yogesh zubair imtiaz junaid kashif nadeem
    naveed owais rizwan saad salman shahid shazia tahir umair waqas yasir zeeshan rafiqul shafiqul jahangir nazmul farzana sharmin taslima kumara nimal nuwan dilani chamari ruwan lasantha kasun
    malini priyantha tharindu`,
  ),
);

/** Forms of address before a name in Latin letters, dots left out. */
export const HONORIFICS_EN = new Set(
  words(
    'mr mrs ms miss mx dr prof professor sir madam mme mlle monsieur madame m herr frau doktor uncle auntie aunty mama fr señor señora sr sra sig signor signora signora dato datuk datin encik puan cik pak bapak bu ibu khun dott ing dipl-ing eng capt captain rev father sister nurse sheikh',
  ),
);
