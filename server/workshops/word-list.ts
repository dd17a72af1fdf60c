/**
 * A thousand kind, short words that are spelled as they sound: for the words that people say to move a seat to another
 * device or to take the facilitator's role. None sounds like another English word, none hurts whoever gets it.
 */
export const WORD_LIST: readonly string[] = `
  acorn acrobat actor agile airport airship album almond alpaca alphabet alpine amber anchor anorak
  answer antelope anthem apple apricot april apron archery archway arena armband armchair aroma arrow
  artist atlas attic august author autumn avocado backpack badge badger bagel baker bakery balance
  balcony ballad ballet balloon ballroom bamboo bandana bangle banjo banner banquet barber bargain barley
  barn basin basket bathroom battery beacon beanstalk bedroom bedtime beehive bench bicycle birdsong
  birthday biscuit bison blackberry blackboard blanket blazer blizzard blossom bluebell blueberry
  bluebird bobcat bonfire bookcase bookmark bookshop bottle bowling box bracelet bramble branch brave
  breakfast breeze bridge bright brisk broccoli bronze brook broom brush bubble bubbly bucket buckle bud
  bugle builder bulb bumblebee bunny burrow butter buttercup butterfly button cabbage cabin cabinet
  cactus cadet calendar calm camel camera camper campsite canal candle canoe canter canvas canyon cap
  captain caravan cardboard cardigan carpenter carpet carriage cartoon cascade cashew castle cave cavern
  cedar century chair chalk chapel chapter charm chatter cheddar cheerful cheetah chef cherry chestnut
  chimney chipmunk chorus chuckle cinema circle circus city clamber clarinet classic clay clever cliff
  climber clock cloud clover coach cobweb cocoa coffee collar college colony comet comfort comfy comic
  compass concert confetti contest cookie copper corner cornflower cottage cotton country county courage
  courtyard cousin cradle cranberry crater crayon cream cricket crimson crispy crocus crossing crown
  crumble crystal cube cucumber cuddle cupboard cupcake curtain cushion cycling cypress daffodil daisy
  dance dancer dandelion daylight dazzle decade delight desert dewdrop diamond diary dinner district
  doctor dolphin domino doorbell doormat doorstep doorway double dove dozen dragon dragonfly drawer dream
  dresser driftwood driver drizzle drum drummer duck duckling duvet eagle earring easel echo editor
  eggcup elegant eleven elk ember emerald energy engine envelope eraser evening evergreen explore express
  fable fairground falcon farm farmer feather fencing fern festival fiddle fifty film firefly fireplace
  fireside flag flamingo flannel flapjack flicker flipper float flock flute flutter foam focus football
  footpath footprint footstool forest fork fortune forty fountain foxglove freckle freedom fresh friend
  friendly fringe frolic fruit future gadget galaxy galleon gallery gallop garden gardener garlic gazebo
  gentle gerbil gift giggle giraffe glacier gleam glider glimmer glitter globe glove golden goose
  graceful granite grape grass gravel gravy green greenhouse guide guitar gumdrop hallway hammer hammock
  hamster handbag handle handmade handshake handy happy harmony harness harp harvest haven haystack hazel
  headband hedgehog hedgerow helicopter hello helmet helpful henhouse herb hexagon hiking hill hilltop
  hobby hockey holiday holly homework honest honey honeycomb hoodie hop hopeful horizon hundred hutch
  icicle icing idea igloo indigo invite island ivory ivy jacket jaguar january jelly jetty jewel jigsaw
  jingle jogging joiner jolly journal journey joyful jug juggle juicy jumbo jump jumper jungle jupiter
  kangaroo karate kestrel kettle kindly kindness kingdom kitchen kite kitten knitting koala ladder ladle
  ladybird lagoon lake lakeside landing lantern laptop larder laughter laundry laurel lavender lawn leaf
  leap legend lemon lemonade leopard letter lettuce library lighthouse lilac lily lively locket lodge
  lollipop lorry lucky luggage lunch lunchbox magic magnet magpie mailbox mango mansion map maple marble
  marigold marina marker market marsh marvel mascot mattress maypole meadow melody memory menu mermaid
  merry meteor method midday midnight milk milkshake miller minibus mint minute mirror moment moonbeam
  moonlight moss motorbike mountain muffin museum mushroom music mystery napkin nature neat nebula
  necklace needle neighbour nest nibble nickel nimble ninety nook notebook notepad novel november nugget
  nurse nursery nutmeg nutshell oak oasis oatmeal oboe ocean october olive onion opera orange orbit
  orchard orchid otter outdoor outfit outing oval oven overcoat owl paddle paddock padlock paintbrush
  painter palace pancake panda pantry paper parade parcel parrot parsley parsnip partner party pasta
  pastel pastry pasture patchwork patio pattern pavement peaceful peach peacock pebble pecan pelican
  pencil pendant penguin pennant penny pepper perfume perky photo piano picnic picture pillar pillow
  pilot pineapple pinecone pink pixie pizza plan planet platform playful playground playmate plaza plenty
  pliers pocket poem poet polite poncho pond pony ponytail popcorn poppy porch porridge portal portrait
  possum postbox postcard poster potato potter pouch primrose prism project promise proper proud proverb
  puddle puffin puma pumpkin punnet pupil puppy purple purpose puzzle pyramid quality quartet quest
  question quick quiet quill quilt quiz radio radish raft rainbow raincoat raindrop raisin ramble ranch
  rapid raspberry raven ready reason recipe recorder reef region reindeer relax restful ribbon riddle
  ripple river riverbank robin robot rocket rooftop rooster rosebud rosemary rosette rounders rowan royal
  ruby rucksack rudder rug ruler runway rustic saddle safe sailor salad salmon sand sandal sandcastle
  sandpit sandwich satin saturn saucer sawdust scarecrow scarf scarlet school scooter scroll seagull
  seaside season secret seesaw seven shadow shamrock shelf shimmer shiny shoebox shoreline shovel shower
  shuttle signal silk silver silvery sincere singer sixty skating sketch skiing skipping skylark sledge
  sleeve slipper smart smile smooth snack snapshot snooker snowball snowdrop snowflake snowman snug soap
  sofa solid song soup sparkle sparrow special spice spinach splash splendid sponge spoon spotlight
  spring springtime sprinkle sprout spruce square squirrel stadium stage staircase stamp star starfish
  starlight statue steady steamer sticker stitch stone straw strawberry stream street string stripe
  student studio sturdy sugar suitcase sultana summer summit sundial sunflower sunhat sunny sunrise
  sunset sunshine super supper surfing surprise swallow sweater swift table tablet tailor talent tandem
  tangerine tango target tartan taxi teabag teacher teacup teal teapot teatime teddy telescope temple
  tempo tender tennis terrace thankful thicket thimble thirty thistle thread thunder ticket tidy tiger
  timetable tinsel tiptoe toaster toffee token tomato toolbox torch towel tower town track tractor trail
  train trainer tram travel treacle treasure treetop triangle tricycle trifle triple tripod trolley
  trombone trophy trousers trumpet trunk tuba tugboat tulip tumble tuna tunnel twelve twenty twig
  twilight twine twinkle twirl twist umbrella unicorn union unity upbeat useful valley vanilla velvet
  vibrant victory video village vineyard vintage viola violet violin visit visitor vista voyage waffle
  wagon walkway wallaby walnut warbler wardrobe warm waterfall weaver weekend welcome wellies whirl whisk
  whisker whisper whistle wildlife willow windfall windmill window winter wisdom wisp witty wizard wombat
  wonder wooden woodland woodpecker woolly workshop world writer yarn yellow yoga zebra zigzag zipper
`
  .trim()
  .split(/\s+/);
